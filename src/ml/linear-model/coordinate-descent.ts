import { columnOf, type DenseMatrix } from '../matrix/dense-matrix.ts';
import { addScaled, dot } from '../matrix/dot.ts';

interface DescentOptions {
	alpha: number;
	maxIter: number;
	tol: number;
}

interface Descent {
	coef: number[];
	iterations: number;
	dualGap: number;
}

/**
 * The smallest ‖y − Xw‖²/2n + α Σ|w|, one weight after another, each to its best while the others stand still.
 * Friedman, Hastie and Tibshirani, Regularization Paths (2010); the stopping rule, the gap between the loss and
 * its dual, is the one of scikit-learn. O(n p) for each round.
 */
export function coordinateDescent(
	X: DenseMatrix,
	y: Float64Array,
	{ alpha, maxIter, tol }: DescentOptions
): Descent {
	const columns = Array.from({ length: X.columns }, (_, j) => columnOf(X, j));
	const squares = columns.map((column) => dot(column, column));
	const coef = new Array<number>(X.columns).fill(0);
	const residual = y.slice();
	const penalty = alpha * X.rows;
	const enough = tol * dot(y, y);
	let dualGap = Infinity;
	let iterations = 0;
	while (iterations < maxIter && dualGap > enough) {
		iterations++;
		let change = 0;
		columns.forEach((column, j) => {
			if (squares[j] === 0) return;
			const before = coef[j]!;
			coef[j] = softThreshold(dot(column, residual) + before * squares[j]!, penalty) / squares[j]!;
			addScaled(residual, column, before - coef[j]!);
			change = Math.max(change, Math.abs(coef[j]! - before));
		});
		const largest = coef.reduce((max, weight) => Math.max(max, Math.abs(weight)), 0);
		if (largest > 0 && change / largest >= tol && iterations < maxIter) continue;
		dualGap = gapOf(columns, residual, y, coef, penalty);
	}
	return { coef, iterations, dualGap: dualGap / X.rows };
}

/** The loss minus a lower bound of the smallest loss. */
function gapOf(
	columns: Float64Array[],
	residual: Float64Array,
	y: Float64Array,
	coef: readonly number[],
	penalty: number
): number {
	const highest = columns.reduce((max, column) => Math.max(max, Math.abs(dot(column, residual))), 0);
	const shrink = highest > penalty ? penalty / highest : 1;
	const squared = dot(residual, residual);
	const size = coef.reduce((sum, weight) => sum + Math.abs(weight), 0);
	return 0.5 * squared * (1 + shrink * shrink) + penalty * size - shrink * dot(residual, y);
}

function softThreshold(value: number, threshold: number): number {
	return Math.sign(value) * Math.max(Math.abs(value) - threshold, 0);
}
