import type { Samples } from './samples.ts';
import { SparseMatrix } from './sparse-matrix.ts';

/**
 * X · W for few columns of weights. O(n p m), or the numbers that are kept × m.
 *
 * @param X n × p
 * @param weights p × m, row after row; longer lists may hold more behind
 * @returns n × m, row after row
 */
export function multiply(X: Samples, weights: Float64Array, m: number): Float64Array {
	const product = new Float64Array(X.rows * m);
	for (let output = 0; output < m; output++) {
		const column = every(weights, output, m, X.columns);
		if (X instanceof SparseMatrix)
			X.forEach((value, i, j) => (product[i * m + output]! += value * column[j]!));
		else
			for (let i = 0, k = 0; i < X.rows; i++) {
				let sum = 0;
				for (let j = 0; j < X.columns; j++, k++) sum += X.data[k]! * column[j]!;
				product[i * m + output] = sum;
			}
	}
	return product;
}

/**
 * Xᵀ · R. O(n p m), or the numbers that are kept × m.
 *
 * @param X n × p
 * @param R n × m, row after row
 * @param power of the numbers of X; 2 for Σ x²r
 * @returns p × m, row after row
 */
export function multiplyTransposed(X: Samples, R: Float64Array, m: number, power: 1 | 2 = 1): Float64Array {
	const product = new Float64Array(X.columns * m);
	const data = power === 1 ? X.data : X.data.map((value) => value * value);
	for (let output = 0; output < m; output++) {
		const sums = new Float64Array(X.columns);
		for (let i = 0; i < X.rows; i++) {
			const r = R[i * m + output]!;
			if (X instanceof SparseMatrix) {
				for (let k = X.indptr[i]!; k < X.indptr[i + 1]!; k++) sums[X.indices[k]!]! += data[k]! * r;
			} else for (let j = 0, k = i * X.columns; j < X.columns; j++, k++) sums[j]! += data[k]! * r;
		}
		for (let j = 0; j < X.columns; j++) product[j * m + output] = sums[j]!;
	}
	return product;
}

/** Each m-th number from `start`, `length` of them. */
function every(values: Float64Array, start: number, m: number, length: number): Float64Array {
	if (m === 1) return values;
	return Float64Array.from({ length }, (_, j) => values[j * m + start]!);
}
