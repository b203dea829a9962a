import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { type DenseMatrix, zeros } from '../matrix/dense-matrix.ts';

export interface Singular {
	/** Right singular vectors, one per row, k × p; each with the sign that scikit-learn's `svd_flip` gives it. */
	vectors: DenseMatrix;
	/** Descending, length k. */
	values: Float64Array;
}

/**
 * The right singular vectors and singular values of a matrix, k = min(n, p) of them, from the eigenvectors of XᵀX. Fast
 * for many rows; values below 1e-8 of the greatest are lost in rounding. O(n·p² + p³).
 *
 * A vector may as well be turned around. The sign is such that the row that stands out most along it lies on the
 * positive side.
 */
export function singularVectors(samples: DenseMatrix): Singular {
	const { rows, columns } = samples;
	const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(gram(samples), {
		assumeSymmetric: true
	});
	const count = Math.min(rows, columns);
	const order = realEigenvalues.map((_, i) => i).sort((a, b) => realEigenvalues[b]! - realEigenvalues[a]!);
	const vectors = zeros(count, columns);
	const values = new Float64Array(count);
	for (let k = 0; k < count; k++) {
		const vector = Float64Array.from(eigenvectorMatrix.getColumn(order[k]!));
		const sign = signOf(project(samples, vector));
		vectors.data.set(
			vector.map((value) => sign * value),
			k * columns
		);
		values[k] = Math.sqrt(Math.max(0, realEigenvalues[order[k]!]!));
	}
	return { vectors, values };
}

/** XᵀX, p × p. */
function gram({ data, rows, columns }: DenseMatrix): Matrix {
	const sums = new Float64Array(columns * columns);
	for (let i = 0; i < rows; i++) {
		const at = i * columns;
		for (let a = 0; a < columns; a++) {
			const value = data[at + a]!;
			if (value === 0) continue;
			for (let b = a; b < columns; b++) sums[a * columns + b]! += value * data[at + b]!;
		}
	}
	const matrix = Matrix.zeros(columns, columns);
	for (let a = 0; a < columns; a++) {
		for (let b = a; b < columns; b++) {
			matrix.set(a, b, sums[a * columns + b]!);
			matrix.set(b, a, sums[a * columns + b]!);
		}
	}
	return matrix;
}

/** The place of each row along the vector. */
function project({ data, rows, columns }: DenseMatrix, vector: Float64Array): Float64Array {
	const places = new Float64Array(rows);
	for (let i = 0; i < rows; i++) {
		let sum = 0;
		for (let j = 0; j < columns; j++) sum += data[i * columns + j]! * vector[j]!;
		places[i] = sum;
	}
	return places;
}

function signOf(places: Float64Array): 1 | -1 {
	const farthest = places.reduce((most, value) => (Math.abs(value) > Math.abs(most) ? value : most), 0);
	return farthest < 0 ? -1 : 1;
}
