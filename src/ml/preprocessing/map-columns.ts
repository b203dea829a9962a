import { type DenseMatrix, putRows } from '../matrix/dense-matrix.ts';

/** New rows, of each number and the column in which it stands. The blocks are written on, and the rows go into the list. */
export function mapColumns(
	blocks: Iterable<DenseMatrix>,
	list: number[][],
	change: (value: number, column: number) => number
): number[][] {
	let done = 0;
	for (const block of blocks) {
		const { data, columns } = block;
		for (let i = 0; i < data.length; i += columns)
			for (let j = 0; j < columns; j++) data[i + j] = change(data[i + j]!, j);
		putRows(block, list, done);
		done += block.rows;
	}
	return list;
}
