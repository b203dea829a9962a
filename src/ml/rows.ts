import { type DanfoLike, isList } from './array-like.ts';
import { describe } from './describe.ts';
import { type FrameRows, isFrame, namesOf } from './frame.ts';

/** Rows of any kind: of numbers, records, texts, or those of a tensor or of a danfo frame. */
export type RowsLike = ArrayLike<unknown> | { arraySync(): unknown } | FrameRows | DanfoLike;

/** What is read of a matrix without its zeros. */
interface SparseRows {
	readonly rows: number;
	take(indices: ArrayLike<number>): RowsLike;
}

function isSparse(X: unknown): X is SparseRows {
	return typeof X === 'object' && X !== null && 'indptr' in X;
}

/** @throws TypeError when X is no list of rows */
export function countRows(X: RowsLike): number {
	return isSparse(X) ? X.rows : listOf(X).length;
}

/**
 * The rows with these indices, in this order: of a list a list, of a tensor lists, of a sparse matrix one, and of a frame an
 * object that reads like a frame, with the same columns.
 */
export function takeRowsOf<X extends RowsLike>(X: X, indices: readonly number[]): RowsLike {
	if (isSparse(X)) return X.take(indices);
	const list = listOf(X);
	const taken = indices.map((i) => list[i]);
	return isFrame(X) ? { $data: taken, values: taken, columns: namesOf(X) } : taken;
}

/** A series has `$data` too, but no columns. */
function listOf(X: RowsLike): ArrayLike<unknown> {
	const { $data, arraySync } = Object(X) as Partial<FrameRows> & { arraySync?: () => unknown };
	const list: unknown = $data ?? (arraySync ? (X as { arraySync(): unknown }).arraySync() : X);
	if (isList(list)) return list;
	throw new TypeError(`X must be a list of rows, a tensor or a frame, got ${describe(X)}.`);
}
