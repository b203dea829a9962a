// feedback: more than once
import { RandomState } from 'stagecoach/ml';

function splitPlaces(n: number, testShare: number, seed: number) {
	const random = new RandomState(seed);
	const test = Array.from({ length: Math.round(n * testShare) }, () => random.integer(n - 1));
	return { test, train: [...Array(n).keys()].filter((place) => !test.includes(place)) };
}
