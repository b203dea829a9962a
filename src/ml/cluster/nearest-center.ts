import type { DenseMatrix } from '../matrix/dense-matrix.ts';

/**
 * Writes the nearest centre of each row, of equal ones the first: the least ‖c‖² − 2·x·c. O(n·k·p).
 *
 * Four sums run side by side: one alone would wait for itself.
 */
export function assignNearest(samples: DenseMatrix, centers: DenseMatrix, labels: Int32Array): void {
	const { data, rows, columns } = samples;
	const { data: at, rows: count } = centers;
	const norms = new Float64Array(count);
	for (let c = 0; c < count; c++) norms[c] = dot(at, c * columns, at, c * columns, columns);
	for (let i = 0; i < rows; i++) {
		let [best, least] = [0, Infinity];
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

function dot(left: Float64Array, a: number, right: Float64Array, b: number, columns: number): number {
	let s0 = 0;
	let s1 = 0;
	let s2 = 0;
	let s3 = 0;
	let j = 0;
	for (; j + 3 < columns; j += 4) {
		s0 += left[a + j]! * right[b + j]!;
		s1 += left[a + j + 1]! * right[b + j + 1]!;
		s2 += left[a + j + 2]! * right[b + j + 2]!;
		s3 += left[a + j + 3]! * right[b + j + 3]!;
	}
	for (; j < columns; j++) s0 += left[a + j]! * right[b + j]!;
	return s0 + s1 + s2 + s3;
}
