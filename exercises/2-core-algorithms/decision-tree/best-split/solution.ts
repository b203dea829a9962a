/** The question with the highest Gini gain, or null when none gains anything. */
function bestSplit(
	rows: number[][],
	labels: number[]
): { feature: number; threshold: number; gain: number } | null {
	let best: { feature: number; threshold: number; gain: number } | null = null;
	for (const feature of rows[0]!.keys()) {
		const column = rows.map((row) => row[feature]!);
		const values = [...new Set(column)].sort((a, b) => a - b);
		// Halfway between neighbours, so that nobody stands exactly at a threshold, and no side is empty.
		for (const threshold of values.slice(1).map((value, i) => (value + values[i]!) / 2)) {
			const gain = giniGain(column, labels, threshold);
			if (gain > (best?.gain ?? 1e-9)) best = { feature, threshold, gain };
		}
	}
	return best;
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
