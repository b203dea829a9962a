import type { LabelsLike, MatrixLike } from '../array-like.ts';
import { encodeClasses } from '../estimator/encode-labels.ts';
import type { GroupLabel } from '../group-by-label.ts';
import { toSamples } from '../matrix/dense-matrix.ts';
import { chi2Tail, fTail } from './tails.ts';

/** How much each column says about the label, and how likely chance alone says as much. */
export interface FeatureScores {
	/** Length p; larger is better. */
	scores: number[];
	/** Length p. */
	pvalues: number[];
}

/**
 * The F of an analysis of variance for each column: its variance between the classes over that within them.
 * scikit-learn's `f_classif`. A constant column gives NaN. O(n p).
 *
 * @param X n × p
 * @param y n labels of two kinds or more
 * @example
 * fClassif(X, y).scores;
 */
export function fClassif(X: MatrixLike, y: LabelsLike<GroupLabel>): FeatureScores {
	const { rows, columns, sums, counts, data } = classSums(X, y);
	const totals = sums[0]!.map((_, j) => sums.reduce((sum, own) => sum + own[j]!, 0));
	const within = new Float64Array(columns);
	const { codes } = encodeClasses(y, rows);
	// Of differences from the class mean, so that large numbers do not cancel.
	data.forEach((value, at) => {
		const code = codes[Math.floor(at / columns)]!;
		within[at % columns]! += (value - sums[code]![at % columns]! / counts[code]!) ** 2;
	});
	const [m, n] = [counts.length - 1, rows - counts.length];
	const scores = totals.map((total, j) => {
		const mean = total / rows;
		const between = sums.reduce(
			(sum, own, code) => sum + counts[code]! * (own[j]! / counts[code]! - mean) ** 2,
			0
		);
		return between / m / (within[j]! / n);
	});
	return { scores, pvalues: scores.map((score) => fTail(score, m, n)) };
}

/**
 * The χ² of each column of counts: how far its sums in the classes are from what the sizes of the classes let expect.
 * scikit-learn's `chi2`. O(n p).
 *
 * @param X n × p counts, or other numbers from 0
 * @param y n labels of two kinds or more
 * @throws RangeError when X holds a negative number
 */
export function chi2(X: MatrixLike, y: LabelsLike<GroupLabel>): FeatureScores {
	const { rows, sums, counts, data } = classSums(X, y);
	if (data.some((value) => value < 0)) throw new RangeError('chi2 needs numbers of 0 or more in X.');
	const scores = sums[0]!.map((_, j) => {
		const total = sums.reduce((sum, own) => sum + own[j]!, 0);
		return sums.reduce((sum, own, code) => {
			const expected = (total * counts[code]!) / rows;
			return sum + (own[j]! - expected) ** 2 / expected;
		}, 0);
	});
	return { scores, pvalues: scores.map((score) => chi2Tail(score, counts.length - 1)) };
}

/** The sum of each column in each class. */
function classSums(X: MatrixLike, y: LabelsLike<GroupLabel>) {
	const samples = toSamples(X);
	const { classes, codes } = encodeClasses(y, samples.rows);
	const counts = new Array<number>(classes.length).fill(0);
	for (const code of codes) counts[code]!++;
	const sums = classes.map(() => new Array<number>(samples.columns).fill(0));
	samples.data.forEach((value, at) => {
		sums[codes[Math.floor(at / samples.columns)]!]![at % samples.columns]! += value;
	});
	return { ...samples, sums, counts };
}
