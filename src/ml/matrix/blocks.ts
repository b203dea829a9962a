import type { MatrixLike } from '../array-like.ts';
import { type DenseMatrix, readRows, rowsFrom, toSamples, zeros } from './dense-matrix.ts';

/** So many lie in the processor's cache together with what is computed of them. */
const numbersAtOnce = 2 ** 13;

/**
 * The same rows as `toSamples` gives, some at a time: who needs each row once reads them while they are in the cache, and
 * no memory is taken for all. Each block is written over by the next.
 *
 * @throws TypeError and RangeError as `toSamples`
 */
export function* blocksOf(X: MatrixLike): Generator<DenseMatrix, void> {
	const list = Array.isArray(X) ? (X as ArrayLike<unknown>[]) : [];
	const columns = (list[0] as ArrayLike<unknown> | null | undefined)?.length ?? 0;
	const block = zeros(Math.min(rowsAtOnce(columns), list.length), columns);
	let done = 0;
	while (done < list.length && columns > 0) {
		const rows = Math.min(block.rows, list.length - done);
		if (!readRows(list, done, rows, block)) break;
		yield rows === block.rows ? block : rowsFrom(block, 0, rows);
		done += rows;
	}
	// A tensor, a frame, or rows in which not all are plain numbers: read with words for what is wrong.
	if (done > 0 && done === list.length) return;
	const samples = toSamples(X);
	const step = rowsAtOnce(samples.columns);
	for (; done < samples.rows; done += step)
		yield rowsFrom(samples, done, Math.min(samples.rows, done + step));
}

/** For who needs each row more than once: a list is read anew each time, and takes no memory. */
export function blocksAgain(X: MatrixLike): () => Iterable<DenseMatrix> {
	if (Array.isArray(X)) return () => blocksOf(X);
	const samples = toSamples(X);
	return () => [samples];
}

/**
 * A list for what each row of X becomes, as long as it will be: to grow step by step takes as much new memory again, which
 * costs more time than most of what is written there. Of a tensor or a frame it is empty, and grows.
 */
export function listFor<Value>(X: unknown): Value[] {
	return new Array<Value>(Array.isArray(X) ? X.length : 0);
}

function rowsAtOnce(columns: number): number {
	return Math.ceil(numbersAtOnce / Math.max(columns, 1));
}
