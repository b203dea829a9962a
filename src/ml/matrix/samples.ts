import type { MatrixLike } from '../array-like.ts';
import { requireFinite } from '../finite.ts';
import { type DenseMatrix, toSamples } from './dense-matrix.ts';
import { SparseMatrix } from './sparse-matrix.ts';

/** Rows of samples, with or without their zeros. */
export type Samples = DenseMatrix | SparseMatrix;

/** What estimators that know both kinds accept. */
export type SamplesLike = MatrixLike | SparseMatrix;

/**
 * Rows of samples; a sparse matrix stays one.
 *
 * @throws TypeError when X is not a matrix of finite numbers
 * @throws RangeError when X has no rows or no columns
 */
export function toAnySamples(X: SamplesLike): Samples {
	if (!(X instanceof SparseMatrix)) return toSamples(X);
	if (X.rows * X.columns === 0) throw new RangeError(`X has no ${X.rows === 0 ? 'rows' : 'columns'}.`);
	requireFinite(
		X.data,
		'X',
		(at) => `row ${X.indptr.findLastIndex((begin) => begin <= at)}, column ${X.indices[at]}`
	);
	return X;
}

/** Where the numbers of row i begin and end in `data`. */
export function rangeOf(X: Samples, i: number): [from: number, to: number] {
	return X instanceof SparseMatrix ? [X.indptr[i]!, X.indptr[i + 1]!] : [i * X.columns, (i + 1) * X.columns];
}
