// feedback: in both
import { RandomState } from 'stagecoach/ml';

function splitPlaces(n: number, testShare: number, seed: number) {
	const random = new RandomState(seed);
	const size = Math.round(n * testShare);
	return { test: random.permutation(n).slice(0, size), train: random.permutation(n).slice(size) };
}
