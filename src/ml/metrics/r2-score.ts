import type { VectorLike } from '../array-like.ts';
import { type SampleWeightOptions, sampleWeightIn, toSampleWeight } from '../sample-weight.ts';
import { explainedShare } from './explained-share.ts';
import { toNumberPairs } from './number-pairs.ts';
import { weightedMean } from './weighted-mean.ts';

/**
 * The share of the variance that predictions explain: 1 − Σ(y − ŷ)² / Σ(y − ȳ)². 1 is perfect, 0 as good as always
 * saying the mean, and below it worse. scikit-learn's `r2_score`, which gives 1 or 0 for a constant truth, right or
 * wrong. O(n).
 *
 * @param yTrue n ≥ 2 numbers
 * @param yPred n numbers
 * @param options `sampleWeight`: how much each row counts
 * @throws RangeError when the lists differ in length or hold less than two numbers
 * @example
 * r2Score([3, -0.5, 2, 7], [2.5, 0, 2, 8]); // 0.9486…
 */
export function r2Score(yTrue: VectorLike, yPred: VectorLike, options: SampleWeightOptions = {}): number {
	const sampleWeight = sampleWeightIn(options, 'r2Score');
	const { truth, guess } = toNumberPairs(yTrue, yPred);
	if (truth.length < 2) throw new RangeError('R² needs two numbers or more.');
	const centre = weightedMean(truth, sampleWeight);
	const weights = toSampleWeight(sampleWeight, truth.length);
	const left = sumOfSquares(truth, (i) => guess[i]!, weights);
	return explainedShare(
		left,
		sumOfSquares(truth, () => centre, weights)
	);
}

function sumOfSquares(values: readonly number[], from: (i: number) => number, weights: Float64Array): number {
	return values.reduce((sum, value, i) => sum + weights[i]! * (value - from(i)) ** 2, 0);
}
