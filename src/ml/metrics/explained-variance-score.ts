import type { VectorLike } from '../array-like.ts';
import { type SampleWeightOptions, sampleWeightIn } from '../sample-weight.ts';
import { explainedShare } from './explained-share.ts';
import { toNumberPairs } from './number-pairs.ts';
import { weightedMean } from './weighted-mean.ts';

/**
 * The share of the variance of the truth that the predictions explain: 1 − Var(error) / Var(truth). scikit-learn's `explained_variance_score`.
 *
 * A constant error costs nothing here; in `r2Score` it does. Of a constant truth it is 1 when the error is constant
 * too, otherwise 0. O(n).
 *
 * @param yTrue n numbers
 * @param yPred n numbers
 * @param options `sampleWeight`: how much each row counts
 * @returns 1 at best; may be negative
 * @throws RangeError when the lists differ in length or are empty
 * @example
 * explainedVarianceScore([1, 2, 3], [2, 3, 4]); // 1
 */
export function explainedVarianceScore(
	yTrue: VectorLike,
	yPred: VectorLike,
	options: SampleWeightOptions = {}
): number {
	const sampleWeight = sampleWeightIn(options, 'explainedVarianceScore');
	const { truth, guess } = toNumberPairs(yTrue, yPred);
	const errors = truth.map((value, i) => value - guess[i]!);
	return explainedShare(weightedVariance(errors, sampleWeight), weightedVariance(truth, sampleWeight));
}

function weightedVariance(values: readonly number[], sampleWeight: VectorLike | null | undefined): number {
	const centre = weightedMean(values, sampleWeight);
	return weightedMean(
		values.map((value) => (value - centre) ** 2),
		sampleWeight
	);
}
