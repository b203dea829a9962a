import { multiplyColumn } from './multiply-column.ts';
import { type DenseMatrix, transpose } from './dense-matrix.ts';
import { productsOfRows } from './panels.ts';
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
	if (X instanceof SparseMatrix) return multiplySparse(X, weights, m);
	if (m > 1) {
		const data = weights.subarray(0, X.columns * m);
		return productsOfRows(X, transpose({ data, rows: X.columns, columns: m })).data;
	}
	return multiplyColumn(X, weights);
}

function multiplySparse(X: SparseMatrix, weights: Float64Array, m: number): Float64Array {
	const { data, indices, indptr, rows } = X;
	const product = new Float64Array(rows * m);
	for (let i = 0, at = 0; i < rows; i++, at += m)
		for (let k = indptr[i]!; k < indptr[i + 1]!; k++) {
			const value = data[k]!;
			const from = indices[k]! * m;
			for (let output = 0; output < m; output++) product[at + output]! += value * weights[from + output]!;
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
	const isSquared = power === 2;
	let i = 0;
	for (; i + 3 < rows; i += 4) {
		const f0 = factors[i]!;
		const f1 = factors[i + 1]!;
		const f2 = factors[i + 2]!;
		const f3 = factors[i + 3]!;
		const a = i * columns;
		const b = a + columns;
		const c = b + columns;
		const d = c + columns;
		if (isSquared)
			for (let j = 0; j < columns; j++)
				sums[j]! +=
					data[a + j]! * data[a + j]! * f0 +
					data[b + j]! * data[b + j]! * f1 +
					(data[c + j]! * data[c + j]! * f2 + data[d + j]! * data[d + j]! * f3);
		else
			for (let j = 0; j < columns; j++)
				sums[j]! += data[a + j]! * f0 + data[b + j]! * f1 + (data[c + j]! * f2 + data[d + j]! * f3);
	}
	for (; i < rows; i++) {
		const factor = factors[i]!;
		for (let j = 0, k = i * columns; j < columns; j++, k++)
			sums[j]! += (isSquared ? data[k]! * data[k]! : data[k]!) * factor;
	}
	return sums;
}

/** Each m-th number from `start`, `length` of them. */
function every(values: Float64Array, start: number, m: number, length: number): Float64Array {
	if (m === 1) return values;
	return Float64Array.from({ length }, (_, j) => values[j * m + start]!);
}
