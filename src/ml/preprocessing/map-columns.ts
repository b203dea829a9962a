import type { DenseMatrix } from '../matrix/dense-matrix.ts';

/** New rows, of each number and the column in which it stands. */
export function mapColumns(
	{ data, rows, columns }: DenseMatrix,
	change: (value: number, column: number) => number
): number[][] {
	return Array.from({ length: rows }, (_, i) =>
		Array.from({ length: columns }, (_, j) => change(data[i * columns + j]!, j))
	);
}
