import type { DenseMatrix } from '../matrix/dense-matrix.ts';
import { pushRows } from '../matrix/dense-matrix.ts';

/** New rows (x − centre) / scale, with a centre and a scale for each column. The blocks are written on. */
export function subtractAndDivide(
	blocks: Iterable<DenseMatrix>,
	centers: readonly number[],
	scales: readonly number[]
): number[][] {
	const [less, by] = [Float64Array.from(centers), Float64Array.from(scales)];
	const list: number[][] = [];
	for (const block of blocks) {
		const { data, columns } = block;
		for (let i = 0; i < data.length; i += columns)
			for (let j = 0; j < columns; j++) data[i + j] = (data[i + j]! - less[j]!) / by[j]!;
		pushRows(block, list);
	}
	return list;
}

/** New rows x · scale + centre, the other way round. The blocks are written on. */
export function multiplyAndAdd(
	blocks: Iterable<DenseMatrix>,
	centers: readonly number[],
	scales: readonly number[]
): number[][] {
	const [more, by] = [Float64Array.from(centers), Float64Array.from(scales)];
	const list: number[][] = [];
	for (const block of blocks) {
		const { data, columns } = block;
		for (let i = 0; i < data.length; i += columns)
			for (let j = 0; j < columns; j++) data[i + j] = data[i + j]! * by[j]! + more[j]!;
		pushRows(block, list);
	}
	return list;
}
