import type { DenseMatrix } from '../matrix/dense-matrix.ts';

/** New rows, of each number and the column in which it stands. */
export function mapColumns(
	{ data, rows, columns }: DenseMatrix,
	change: (value: number, column: number) => number
): number[][] {
	const changed = new Array<number[]>(rows);
	for (let i = 0, k = 0; i < rows; i++) {
		const row: number[] = [];
		for (let j = 0; j < columns; j++, k++) row.push(change(data[k]!, j));
		changed[i] = row;
	}
	return changed;
}
