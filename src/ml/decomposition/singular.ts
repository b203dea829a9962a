import { EigenvalueDecomposition } from 'ml-matrix';
import { type DenseMatrix, fromRows, toRows } from '../matrix/dense-matrix.ts';
import { gram } from '../matrix/gram.ts';
import { productsOfRows } from '../matrix/panels.ts';

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
	const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(toRows(gram(samples)), {
		assumeSymmetric: true
	});
	const count = Math.min(rows, columns);
	const order = realEigenvalues.map((_, i) => i).sort((a, b) => realEigenvalues[b]! - realEigenvalues[a]!);
	const kept = order.slice(0, count);
	const vectors = fromRows(kept.map((place) => eigenvectorMatrix.getColumn(place)));
	const signs = signsOf(samples, vectors);
	for (let i = 0; i < vectors.data.length; i++) vectors.data[i]! *= signs[Math.floor(i / columns)]!;
	const values = Float64Array.from(kept, (place) => Math.sqrt(Math.max(0, realEigenvalues[place]!)));
	return { vectors, values };
}

/** Whether the row that stands out most along each vector lies on its positive side. */
function signsOf(samples: DenseMatrix, vectors: DenseMatrix): Float64Array {
	const farthest = new Float64Array(vectors.rows);
	productsOfRows(samples, vectors).data.forEach((place, i) => {
		const k = i % vectors.rows;
		if (Math.abs(place) > Math.abs(farthest[k]!)) farthest[k] = place;
	});
	return farthest.map((place) => (place < 0 ? -1 : 1));
}
