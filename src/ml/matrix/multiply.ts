import { dot } from '../cluster/dot.ts';
import type { DenseMatrix } from './dense-matrix.ts';
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
			for (let i = 0; i < X.rows; i++)
				product[i * m + output] = dot(X.data, i * X.columns, column, 0, X.columns);
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
	for (let output = 0; output < m; output++) {
		const factors = every(R, output, m, X.rows);
		const sums = X instanceof SparseMatrix ? sparseSums(X, factors, power) : denseSums(X, factors, power);
		for (let j = 0; j < X.columns; j++) product[j * m + output] = sums[j]!;
	}
	return product;
}

function sparseSums(X: SparseMatrix, factors: Float64Array, power: 1 | 2): Float64Array {
	const sums = new Float64Array(X.columns);
	X.forEach((value, i, j) => (sums[j]! += (power === 1 ? value : value * value) * factors[i]!));
	return sums;
}

/** Four rows at a time: a quarter of the sums are read and written. */
function denseSums({ data, rows, columns }: DenseMatrix, factors: Float64Array, power: 1 | 2): Float64Array {
	const sums = new Float64Array(columns);
	let i = 0;
	if (power === 1)
		for (; i + 3 < rows; i += 4) {
			const [f0, f1, f2, f3] = [factors[i]!, factors[i + 1]!, factors[i + 2]!, factors[i + 3]!];
			const a = i * columns;
			const [b, c, d] = [a + columns, a + 2 * columns, a + 3 * columns];
			for (let j = 0; j < columns; j++)
				sums[j]! += data[a + j]! * f0 + data[b + j]! * f1 + (data[c + j]! * f2 + data[d + j]! * f3);
		}
	for (; i < rows; i++) {
		const factor = factors[i]!;
		for (let j = 0, k = i * columns; j < columns; j++, k++)
			sums[j]! += (power === 1 ? data[k]! : data[k]! * data[k]!) * factor;
	}
	return sums;
}

/** Each m-th number from `start`, `length` of them. */
function every(values: Float64Array, start: number, m: number, length: number): Float64Array {
	if (m === 1) return values;
	return Float64Array.from({ length }, (_, j) => values[j * m + start]!);
}
