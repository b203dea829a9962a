// feedback: in both
import { RandomState } from 'stagecoach/ml';

function splitPlaces(n: number, testShare: number, seed: number) {
	const places = new RandomState(seed).permutation(n);
	return { test: places.slice(0, Math.round(n * testShare)), train: places };
}
