import { RandomState } from 'stagecoach/ml';

/** Shuffles all places once, and lets them into the test as long as their class has room. */
const stratifiedSplit = (
	labels: string[],
	testShare: number,
	seed: number
): { train: number[]; test: number[] } => {
	const counts = new Map<string, number>();
	for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
	const room = new Map(
		[...counts].map(([label, count]) => {
			const share = Math.round(count * testShare);
			return [label, share === 0 ? 1 : share === count ? count - 1 : share];
		})
	);
	const parts = { train: [] as number[], test: [] as number[] };
	for (const place of new RandomState(seed).permutation(labels.length)) {
		const left = room.get(labels[place]!)!;
		room.set(labels[place]!, left - 1);
		(left > 0 ? parts.test : parts.train).push(place);
	}
	return parts;
};
