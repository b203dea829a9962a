import { RandomState } from 'stagecoach/ml';

/** Deals out each class by itself, so that each is in the training rows and in the test rows. */
function stratifiedSplit(
	labels: string[],
	testShare: number,
	seed: number
): { train: number[]; test: number[] } {
	const random = new RandomState(seed);
	const train: number[] = [];
	const test: number[] = [];
	for (const label of new Set(labels)) {
		const places = random.shuffled([...labels.keys()].filter((place) => labels[place] === label));
		// At least one for the test, and one that stays.
		const size = Math.min(Math.max(1, Math.round(places.length * testShare)), places.length - 1);
		test.push(...places.slice(0, size));
		train.push(...places.slice(size));
	}
	return { train, test };
}

stratifiedSplit(['a', 'a', 'a', 'a', 'b', 'b'], 0.25, 42);
