// feedback: in neither
import { RandomState } from 'stagecoach/ml';

function splitPlaces(n: number, testShare: number, seed: number) {
	const places = new RandomState(seed).permutation(n);
	const size = Math.round(n * testShare);
	return { test: places.slice(0, size), train: places.slice(size + 1) };
}
