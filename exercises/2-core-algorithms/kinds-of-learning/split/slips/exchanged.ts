// feedback: exchanged
import { RandomState } from 'stagecoach/ml';

function splitPlaces(n: number, testShare: number, seed: number) {
	const places = new RandomState(seed).permutation(n);
	const size = Math.round(n * testShare);
	return { train: places.slice(0, size), test: places.slice(size) };
}
