import { RandomState } from 'stagecoach/ml';

/** Deals out each class by itself, so that each is in the training rows and in the test rows. */
function stratifiedSplit(
	labels: string[],
	testShare: number,
	seed: number
): { train: number[]; test: number[] } {
	const random = new RandomState(seed);
	// TODO: for each class, shuffle its places, and cut them in two.
	return { train: [], test: [] };
}

stratifiedSplit(['a', 'a', 'a', 'a', 'b', 'b'], 0.25, 42);
