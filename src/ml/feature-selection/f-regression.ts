import type { MatrixLike, VectorLike } from '../array-like.ts';
import { toTargets } from '../finite.ts';
import { columnMeans, toSamples } from '../matrix/dense-matrix.ts';
import { requireSameLength } from '../metrics/require-same-length.ts';
import type { FeatureScores } from './class-scores.ts';
import { fTail } from './tails.ts';
import { takeOptions } from '../options.ts';

export interface FRegressionOptions {
	/** Take the means away first. Default: true. */
	center?: boolean;
	/**
	 * 0 for a constant column and the greatest number there is for one that y follows exactly, instead of NaN and infinity.
	 * Default: true.
	 */
	forceFinite?: boolean;
}

/**
 * How far each column of numbers goes along with y in a straight line: of its correlation r the F = r² / (1 − r²) · (n − 2),
 * whose distribution is known where nothing goes along (Fisher 1925). scikit-learn's `f_regression`. O(n p).
 *
 * @param X n × p
 * @param y n numbers
 * @throws TypeError when X or y holds what is no number
 * @throws RangeError when the lengths differ
 * @example
 * fRegression(X, y).pvalues;
 */
export function fRegression(X: MatrixLike, y: VectorLike, options: FRegressionOptions = {}): FeatureScores {
	const { center = true, forceFinite = true } = takeOptions(options, 'fRegression', 'center', 'forceFinite');
	const { data, rows, columns } = toSamples(X);
	const target = toTargets(y);
	requireSameLength({ length: rows }, target, ['X', 'y']);
	const means = center ? columnMeans({ data, rows, columns }) : new Float64Array(columns);
	const mean = center ? target.reduce((sum, value) => sum + value, 0) / rows : 0;
	const products = new Float64Array(columns);
	const squares = new Float64Array(columns);
	let whole = 0;
	target.forEach((value, i) => {
		const left = value - mean;
		whole += left * left;
		for (let j = 0; j < columns; j++) {
			const difference = data[i * columns + j]! - means[j]!;
			products[j]! += difference * left;
			squares[j]! += difference * difference;
		}
	});
	const freedom = rows - (center ? 2 : 1);
	const exact = Array.from(products, (product, j) => {
		// Rounding may lead a hair beyond 1.
		const share = Math.min(1, (product * product) / (squares[j]! * whole));
		return (share / (1 - share)) * freedom;
	});
	const pvalues = exact.map((score) => fTail(score, 1, freedom));
	if (!forceFinite) return { scores: exact, pvalues };
	return {
		scores: exact.map((score) => (Number.isNaN(score) ? 0 : Math.min(score, Number.MAX_VALUE))),
		pvalues: pvalues.map((p) => (Number.isNaN(p) ? 1 : p))
	};
}
