// feedback: random comparison
import { RandomState } from 'stagecoach/ml';
function splitPlaces(n: number, testShare: number, seed: number) {
	const random = new RandomState(seed);
	const places = Array.from({ length: n }, (_, i) => i).sort(() => random.random() - 0.5);
	const k = Math.round(n * testShare);
	return { train: places.slice(k), test: places.slice(0, k) };
}
