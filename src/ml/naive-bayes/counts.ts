import { type DenseMatrix, rowOf, zeros } from '../matrix/dense-matrix.ts';
import { multiplyColumn } from '../matrix/multiply-column.ts';
import { productsOfRows } from '../matrix/panels.ts';
import type { Samples } from '../matrix/samples.ts';
import { SparseMatrix } from '../matrix/sparse-matrix.ts';

/**
 * Adds weight · counts of each row to the sums of its class. O(n p), or the numbers that are kept.
 *
 * @param counts the numbers that X holds, as they count
 * @param sums K × p
 * @param first the number of the first row of X among the codes and weights
 */
export function addByClass(
	X: Samples,
	counts: Float64Array,
	sums: DenseMatrix,
	{ codes, weights, first }: { codes: Int32Array; weights: Float64Array; first: number }
): void {
	const { rows, columns } = X;
	const into = sums.data;
	for (let i = 0, k = 0; i < rows; i++) {
		const weight = weights[first + i]!;
		const start = codes[first + i]! * columns;
		if (X instanceof SparseMatrix)
			for (; k < X.indptr[i + 1]!; k++) into[start + X.indices[k]!]! += weight * counts[k]!;
		else for (let at = start; at < start + columns; at++, k++) into[at]! += weight * counts[k]!;
	}
}

/**
 * Σ count · factor of each row for each class, m × K. O(m K p), or K times the numbers that are kept.
 *
 * @param counts the numbers that X holds, as they count
 * @param factors K × p
 */
export function sumsOfFactors(X: Samples, counts: Float64Array, factors: DenseMatrix): DenseMatrix {
	const { rows, columns } = X;
	const isSparse = X instanceof SparseMatrix;
	if (!isSparse && factors.data.every(Number.isFinite))
		return products({ data: counts, rows, columns }, factors);
	const classes = factors.rows;
	const sums = zeros(rows, classes);
	for (let i = 0, k = 0; i < rows; i++) {
		const end = isSparse ? X.indptr[i + 1]! : k + columns;
		for (let from = k; k < end; k++) {
			const count = counts[k]!;
			// ln 0 of a column that is not there counts nothing.
			if (count === 0) continue;
			const column = isSparse ? X.indices[k]! : k - from;
			for (let c = 0; c < classes; c++)
				sums.data[i * classes + c]! += count * factors.data[c * columns + column]!;
		}
	}
	return sums;
}

/** Of few classes one after the other: a panel of four would be half empty. */
function products(X: DenseMatrix, factors: DenseMatrix): DenseMatrix {
	if (factors.rows > 2) return productsOfRows(X, factors);
	const found = zeros(X.rows, factors.rows);
	for (let c = 0; c < factors.rows; c++) {
		const sums = multiplyColumn(X, rowOf(factors, c));
		for (let i = 0, at = c; i < X.rows; i++, at += factors.rows) found.data[at] = sums[i]!;
	}
	return found;
}
