import type { VectorLike } from '../array-like.ts';
import { toSampleWeight } from '../sample-weight.ts';
import type { ScoredTruth } from '../metrics/binary-truth.ts';

/** What would be called positive at each threshold: the rows with that score or a higher one. */
export interface ThresholdCounts {
	/** The different scores, descending. */
	thresholds: Float64Array;
	/** Rows of the negative class among them, or the sum of their weights, ascending. */
	falsePositives: Float64Array;
	/** Rows of the positive class among them, or the sum of their weights, ascending. */
	truePositives: Float64Array;
}

/** Counts at each different score of a row that counts, so that equal scores are one step. O(n log n). */
export function countAtThresholds(
	{ isPositive, scores }: ScoredTruth,
	sampleWeight?: VectorLike | null
): ThresholdCounts {
	const weights = toSampleWeight(sampleWeight, scores.length);
	const order = Uint32Array.from(scores, (_, i) => i)
		.filter((row) => weights[row]! > 0)
		.sort((a, b) => scores[b]! - scores[a]!);
	const thresholds: number[] = [];
	const falsePositives: number[] = [];
	const truePositives: number[] = [];
	let [found, mistaken] = [0, 0];
	order.forEach((row, rank) => {
		if (isPositive[row]) found += weights[row]!;
		else mistaken += weights[row]!;
		const next = order[rank + 1];
		if (next !== undefined && scores[next] === scores[row]) return;
		thresholds.push(scores[row]!);
		truePositives.push(found);
		falsePositives.push(mistaken);
	});
	return {
		thresholds: Float64Array.from(thresholds),
		falsePositives: Float64Array.from(falsePositives),
		truePositives: Float64Array.from(truePositives)
	};
}
