import type { DenseMatrix } from '../matrix/dense-matrix.ts';
import { dot } from './dot.ts';

/** ‖x‖² of each row. */
export function squaredNorms({ data, rows, columns }: DenseMatrix): Float64Array {
	const norms = new Float64Array(rows);
	for (let i = 0; i < rows; i++) norms[i] = dot(data, i * columns, data, i * columns, columns);
	return norms;
}

/** Writes the nearest centre of each row, of equal ones the first: the least ‖c‖² − 2·x·c. O(n·k·p). */
export function assignNearest(samples: DenseMatrix, centers: DenseMatrix, labels: Int32Array): void {
	const { data, rows, columns } = samples;
	const { data: at, rows: count } = centers;
	const norms = squaredNorms(centers);
	for (let i = 0; i < rows; i++) {
		let best = 0;
		let least = Infinity;
		for (let c = 0; c < count; c++) {
			const distance = norms[c]! - 2 * dot(data, i * columns, at, c * columns, columns);
			if (distance < least) {
				least = distance;
				best = c;
			}
		}
		labels[i] = best;
	}
}
