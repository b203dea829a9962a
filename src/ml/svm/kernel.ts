import type { DenseMatrix } from '../matrix/dense-matrix.ts';

export type KernelName = 'linear' | 'rbf' | 'poly' | 'sigmoid';

export const kernelNames: readonly KernelName[] = ['linear', 'rbf', 'poly', 'sigmoid'];

export interface KernelOptions {
	kernel: KernelName;
	gamma: number;
	degree: number;
	coef0: number;
}

/** K of two rows, of the same or of two matrices. O(p). */
export type Kernel = (A: DenseMatrix, i: number, B: DenseMatrix, j: number) => number;

/** a·b, exp(−γ|a − b|²), (γ a·b + c)^degree, or tanh(γ a·b + c). */
export function kernelOf({ kernel, gamma, degree, coef0 }: KernelOptions): Kernel {
	switch (kernel) {
		case 'linear':
			return dot;
		case 'rbf':
			return (A, i, B, j) => Math.exp(-gamma * squaredDistance(A, i, B, j));
		case 'poly':
			return (A, i, B, j) => (gamma * dot(A, i, B, j) + coef0) ** degree;
		case 'sigmoid':
			return (A, i, B, j) => Math.tanh(gamma * dot(A, i, B, j) + coef0);
	}
}

/** γ as a number: `scale` is 1 / (p · the variance of all numbers of X), `auto` 1 / p. */
export function gammaOf(gamma: 'scale' | 'auto' | number, { data, columns }: DenseMatrix): number {
	if (typeof gamma === 'number') return gamma;
	if (gamma === 'auto') return 1 / columns;
	const mean = data.reduce((sum, value) => sum + value, 0) / data.length;
	const variance = data.reduce((sum, value) => sum + (value - mean) ** 2, 0) / data.length;
	return variance === 0 ? 1 : 1 / (columns * variance);
}

function dot({ data: a, columns }: DenseMatrix, i: number, { data: b }: DenseMatrix, j: number): number {
	const from = i * columns;
	const to = j * columns;
	let sum = 0;
	for (let k = 0; k < columns; k++) sum += a[from + k]! * b[to + k]!;
	return sum;
}

function squaredDistance(
	{ data: a, columns }: DenseMatrix,
	i: number,
	{ data: b }: DenseMatrix,
	j: number
): number {
	const from = i * columns;
	const to = j * columns;
	let sum = 0;
	for (let k = 0; k < columns; k++) {
		const difference = a[from + k]! - b[to + k]!;
		sum += difference * difference;
	}
	return sum;
}
