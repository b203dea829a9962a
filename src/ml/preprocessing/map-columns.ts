import { type DenseMatrix, pushRows } from '../matrix/dense-matrix.ts';

/** New rows, of each number and the column in which it stands. The blocks are written on. */
export function mapColumns(
	blocks: Iterable<DenseMatrix>,
	change: (value: number, column: number) => number
): number[][] {
	const changed: number[][] = [];
	for (const block of blocks) {
		const { data, columns } = block;
		for (let i = 0; i < data.length; i += columns)
			for (let j = 0; j < columns; j++) data[i + j] = change(data[i + j]!, j);
		pushRows(block, changed);
	}
	return changed;
}
