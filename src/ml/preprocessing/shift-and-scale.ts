import type { DenseMatrix } from '../matrix/dense-matrix.ts';

/**
 * New rows (x − centre) / scale, with a centre and a scale for each column. Loops, which are faster than callbacks here.
 *
 * @param list where the rows go
 */
export function subtractAndDivide(
	blocks: Iterable<DenseMatrix>,
	centers: readonly number[],
	scales: readonly number[],
	list: number[][]
): number[][] {
	const [less, by] = [Float64Array.from(centers), Float64Array.from(scales)];
	// To copy a list of fractions and write over them is the fastest way to make a row.
	const fractions = centers.map(() => 0.5);
	let done = 0;
	for (const { data, columns } of blocks)
		for (let i = 0; i < data.length; i += columns) {
			const row = fractions.slice();
			for (let j = 0; j < columns; j++) row[j] = (data[i + j]! - less[j]!) / by[j]!;
			list[done++] = row;
		}
	return list;
}

/** New rows x · scale + centre, the other way round. */
export function multiplyAndAdd(
	blocks: Iterable<DenseMatrix>,
	centers: readonly number[],
	scales: readonly number[],
	list: number[][]
): number[][] {
	const [more, by] = [Float64Array.from(centers), Float64Array.from(scales)];
	const fractions = centers.map(() => 0.5);
	let done = 0;
	for (const { data, columns } of blocks)
		for (let i = 0; i < data.length; i += columns) {
			const row = fractions.slice();
			for (let j = 0; j < columns; j++) row[j] = data[i + j]! * by[j]! + more[j]!;
			list[done++] = row;
		}
	return list;
}
