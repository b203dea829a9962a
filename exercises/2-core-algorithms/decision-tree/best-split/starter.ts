/** The question with the highest Gini gain, or null when none gains anything. */
function bestSplit(
	rows: number[][],
	labels: number[]
): { feature: number; threshold: number; gain: number } | null {
	// TODO: try every feature and every threshold halfway between two neighbouring values.
	return null;
}

bestSplit(
	[
		[1, 4],
		[1, 30],
		[2, 8],
		[2, 40],
		[3, 50],
		[3, 20]
	],
	[1, 0, 1, 0, 0, 1]
);
