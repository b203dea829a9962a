import { type DenseMatrix, zeros } from './dense-matrix.ts';

/** XᵀX, p × p, in O(n p²/2). */
export function gram({ data, rows, columns }: DenseMatrix): DenseMatrix {
	const product = zeros(columns, columns);
	const sums = product.data;
	for (let i = 0, at = 0; i < rows; i++, at += columns) {
		for (let a = 0; a < columns; a++) {
			const value = data[at + a]!;
			// Counts of words are 0 for the most part.
			if (value === 0) continue;
			for (let b = 0; b <= a; b++) sums[a * columns + b]! += value * data[at + b]!;
		}
	}
	for (let a = 0; a < columns; a++) {
		for (let b = 0; b < a; b++) sums[b * columns + a] = sums[a * columns + b]!;
	}
	return product;
}
