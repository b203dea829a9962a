import type { MatrixLike } from '../array-like.ts';
import { blocksOf } from '../matrix/blocks.ts';
import type { DenseMatrix } from '../matrix/dense-matrix.ts';
import { requireColumns } from './require.ts';

/**
 * The rows of X for an estimator that was fitted, some at a time; each block may be written on, and is by the next.
 *
 * @param columns that X had at the fit
 * @param estimator its name, for the message
 * @throws TypeError and RangeError as `toSamples`, and RangeError when X has another number of columns
 */
export function* readBlocks(X: MatrixLike, columns: number, estimator: string): Generator<DenseMatrix, void> {
	for (const block of blocksOf(X)) yield requireColumns(block, columns, estimator);
}
