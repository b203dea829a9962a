import type { DenseMatrix } from './dense-matrix.ts';
import { dotOfRows } from './dot-of-rows.ts';

/** ‖x‖² of each row. */
export function squaredNorms({ data, rows, columns }: DenseMatrix): Float64Array {
	const norms = new Float64Array(rows);
	for (let i = 0; i < rows; i++) norms[i] = dotOfRows(data, i * columns, data, i * columns, columns);
	return norms;
}
