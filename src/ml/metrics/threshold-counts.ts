import type { ScoredTruth } from './binary-truth.ts';

/** What would be called positive at each threshold: the rows with that score or a higher one. */
export interface ThresholdCounts {
	/** The different scores, descending. */
	thresholds: Float64Array;
	/** Rows of the negative class among them, ascending. */
	falsePositives: Float64Array;
	/** Rows of the positive class among them, ascending. */
	truePositives: Float64Array;
}

/** Counts at each different score, so that equal scores are one step. O(n log n). */
export function countAtThresholds({ isPositive, scores }: ScoredTruth): ThresholdCounts {
	const order = Uint32Array.from(scores, (_, i) => i).sort((a, b) => scores[b]! - scores[a]!);
	const thresholds: number[] = [];
	const falsePositives: number[] = [];
	const truePositives: number[] = [];
	let found = 0;
	order.forEach((row, rank) => {
		found += isPositive[row]!;
		const next = order[rank + 1];
		if (next !== undefined && scores[next] === scores[row]) return;
		thresholds.push(scores[row]!);
		truePositives.push(found);
		falsePositives.push(rank + 1 - found);
	});
	return {
		thresholds: Float64Array.from(thresholds),
		falsePositives: Float64Array.from(falsePositives),
		truePositives: Float64Array.from(truePositives)
	};
}
