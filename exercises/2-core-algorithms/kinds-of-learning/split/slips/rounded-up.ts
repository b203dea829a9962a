// feedback: Math.round
import { RandomState } from 'stagecoach/ml';

function splitPlaces(n: number, testShare: number, seed: number) {
	const places = new RandomState(seed).permutation(n);
	const size = Math.ceil(n * testShare);
	return { test: places.slice(0, size), train: places.slice(size) };
}
