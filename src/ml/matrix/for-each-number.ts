import type { Samples } from './samples.ts';
import { SparseMatrix } from './sparse-matrix.ts';

/** Calls with each number that is not 0, row by row. O(n p), or the numbers that are kept. */
export function forEachNumber(X: Samples, visit: (value: number, row: number, column: number) => void): void {
	if (X instanceof SparseMatrix) return X.forEach(visit);
	const { data, rows, columns } = X;
	for (let i = 0, k = 0; i < rows; i++) {
		for (let j = 0; j < columns; j++, k++) if (data[k] !== 0) visit(data[k]!, i, j);
	}
}
