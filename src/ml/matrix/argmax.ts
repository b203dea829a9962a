import type { DenseMatrix } from './dense-matrix.ts';

/** The place of the largest value; of equal ones the first. */
export function argmax(values: ArrayLike<number>): number {
	let best = 0;
	for (let i = 1; i < values.length; i++) if (values[i]! > values[best]!) best = i;
	return best;
}

/** The column of the largest value of each row; of equal ones the first. */
export function argmaxOfRows({ data, rows, columns }: DenseMatrix): Int32Array {
	const best = new Int32Array(rows);
	for (let i = 0, start = 0; i < rows; i++, start += columns) {
		let place = start;
		for (let k = start + 1; k < start + columns; k++) if (data[k]! > data[place]!) place = k;
		best[i] = place - start;
	}
	return best;
}
