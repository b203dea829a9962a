import { Matrix, SVD } from 'ml-matrix';
import { columnOf, type DenseMatrix } from './dense-matrix.ts';
import { addScaled, dot } from './dot.ts';

export interface LeastSquares {
	/** Length p. */
	solution: number[];
	/** How many columns say something new. */
	rank: number;
	/** Singular values of X, falling, length min(n, p). */
	singular: number[];
}

/**
 * The w with the least ‖X w − y‖², and of several the shortest. Householder's reflections first make
 * a small triangle of X (O(n p²)), and the singular values of that tell which columns repeat others:
 * both as in Golub and Van Loan, Matrix Computations (2013), 5.2 and 5.5.
 *
 * @param X n × p; it is not changed
 * @param y length n
 */
export function leastSquares(X: DenseMatrix, y: Float64Array): LeastSquares {
	const scale = scaleOf(X.data);
	const { triangle, right } = triangular({ ...X, data: X.data.map((value) => value / scale) }, y);
	const size = Math.min(X.rows, X.columns);
	const svd = new SVD(new Matrix(triangle), { autoTranspose: true });
	const singular = svd.diagonal.slice(0, size);
	// NumPy's bound, below which a singular value is rounding.
	const bound = (singular[0] ?? 0) * Number.EPSILON * Math.max(X.rows, X.columns);
	const kept = singular.map((value, k) => ({ value, k })).filter(({ value }) => value > bound);
	const { leftSingularVectors: U, rightSingularVectors: V } = svd;
	const shares = kept.map(({ value, k }) => right.reduce((sum, b, i) => sum + b * U.get(i, k), 0) / value);
	const solution = Array.from({ length: X.columns }, (_, j) =>
		kept.reduce((sum, { k }, at) => sum + shares[at]! * V.get(j, k), 0)
	);
	return {
		solution: solution.map((value) => value / scale),
		rank: kept.length,
		singular: singular.map((value) => value * scale)
	};
}

/** A power of two near the largest number: squares of what is divided by it neither vanish nor grow without end. */
function scaleOf(data: Float64Array): number {
	const largest = data.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
	return largest === 0 ? 1 : 2 ** Math.round(Math.log2(largest));
}

/** R of X = QR, min(n, p) × p, and as much of Qᵀy. */
function triangular(X: DenseMatrix, y: Float64Array): { triangle: number[][]; right: number[] } {
	const work = Array.from({ length: X.columns }, (_, j) => columnOf(X, j));
	const right = y.slice();
	const size = Math.min(X.rows, X.columns);
	for (let k = 0; k < size; k++) {
		const reflector = work[k]!.slice(k);
		const length = Math.sqrt(dot(reflector, reflector));
		if (length === 0) continue;
		reflector[0]! += reflector[0]! < 0 ? -length : length;
		for (const column of work.slice(k)) reflect(column.subarray(k), reflector);
		reflect(right.subarray(k), reflector);
	}
	const triangle = Array.from({ length: size }, (_, i) => work.map((column, j) => (j < i ? 0 : column[i]!)));
	return { triangle, right: Array.from(right.subarray(0, size)) };
}

/** v − 2 (r·v) r / (r·r), in place. */
function reflect(v: Float64Array, reflector: Float64Array): void {
	addScaled(v, reflector, (-2 * dot(reflector, v)) / dot(reflector, reflector));
}
