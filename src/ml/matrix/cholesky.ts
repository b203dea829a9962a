import type { DenseMatrix } from './dense-matrix.ts';

/**
 * The x with A x = b, by Cholesky's A = L Lᵀ. O(p³/3). Golub and Van Loan, Matrix Computations (2013), 4.2.
 *
 * @param A p × p, symmetric and positive definite; it is not changed
 * @param b length p
 * @throws RangeError when A is not positive definite
 */
export function solvePositive(A: DenseMatrix, b: Float64Array): Float64Array {
	const L = choleskyFactor(A);
	if (!L) throw new RangeError('The matrix is not positive definite.');
	return solveByFactor(L, b);
}

/** L, p × p, of A = L Lᵀ. @returns undefined when A is not positive definite */
export function choleskyFactor(A: DenseMatrix): Float64Array | undefined {
	const p = A.rows;
	const L = new Float64Array(p * p);
	for (let i = 0; i < p; i++) {
		for (let j = 0; j <= i; j++) {
			let left = A.data[i * p + j]!;
			for (let k = 0; k < j; k++) left -= L[i * p + k]! * L[j * p + k]!;
			if (i === j && !(left > 0)) return undefined;
			L[i * p + j] = i === j ? Math.sqrt(left) : left / L[j * p + j]!;
		}
	}
	return L;
}

/** The x with L Lᵀ x = b. O(p²). */
export function solveByFactor(L: Float64Array, b: Float64Array): Float64Array {
	const p = b.length;
	const x = b.slice();
	for (let i = 0; i < p; i++) {
		for (let k = 0; k < i; k++) x[i]! -= L[i * p + k]! * x[k]!;
		x[i]! /= L[i * p + i]!;
	}
	for (let i = p - 1; i >= 0; i--) {
		for (let k = i + 1; k < p; k++) x[i]! -= L[k * p + i]! * x[k]!;
		x[i]! /= L[i * p + i]!;
	}
	return x;
}
