import { RandomState } from 'stagecoach/ml';

/** Deals the places 0 to n − 1 out at random; the same seed gives the same places. */
function splitPlaces(n: number, testShare: number, seed: number): { train: number[]; test: number[] } {
	const random = new RandomState(seed);
	// TODO: random.permutation(n) gives the places in a random order.
	return { train: [], test: [] };
}

splitPlaces(10, 0.3, 42);
