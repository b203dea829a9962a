import type { VectorLike } from '../array-like.ts';
import { mean } from '../descriptive/mean.ts';
import { explainedShare } from './explained-share.ts';
import { toNumberPairs } from './number-pairs.ts';

/**
 * The share of the variance that predictions explain: 1 − Σ(y − ŷ)² / Σ(y − ȳ)². 1 is perfect, 0 as good
 * as always saying the mean, and below it worse. scikit-learn's `r2_score`, which gives 1 or 0 for a
 * constant truth, right or wrong.
 *
 * @param yTrue n ≥ 2 numbers
 * @param yPred n numbers
 * @throws RangeError when the lists differ in length or hold less than two numbers
 * @example
 * r2Score([3, -0.5, 2, 7], [2.5, 0, 2, 8]); // 0.9486…
 */
export function r2Score(yTrue: VectorLike, yPred: VectorLike): number {
	const { truth, guess } = toNumberPairs(yTrue, yPred);
	if (truth.length < 2) throw new RangeError('R² needs two numbers or more.');
	const centre = mean(truth);
	const left = sumOfSquares(truth.map((value, i) => value - guess[i]!));
	return explainedShare(left, sumOfSquares(truth.map((value) => value - centre)));
}

function sumOfSquares(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value * value, 0);
}
