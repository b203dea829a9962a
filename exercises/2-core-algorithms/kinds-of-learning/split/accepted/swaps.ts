import { RandomState } from 'stagecoach/ml';

/** Draws the test places one by one, and takes each out of what is left. */
function splitPlaces(n: number, testShare: number, seed: number) {
	const random = new RandomState(seed);
	const train = Array.from({ length: n }, (_, place) => place);
	const test: number[] = [];
	while (test.length < Math.round(n * testShare)) {
		test.push(...train.splice(Math.floor(random.random() * train.length), 1));
	}
	return { train, test };
}
