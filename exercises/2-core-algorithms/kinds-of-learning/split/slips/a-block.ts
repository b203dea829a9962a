// feedback: side by side
import { RandomState } from 'stagecoach/ml';

function splitPlaces(n: number, testShare: number, seed: number) {
	const start = new RandomState(seed).integer(n - 1);
	const turned = Array.from({ length: n }, (_, i) => (start + i) % n);
	const size = Math.round(n * testShare);
	return { test: turned.slice(0, size), train: turned.slice(size) };
}
