import { type DenseMatrix, rowOf, zeros } from '../matrix/dense-matrix.ts';
import { BoundedSearch } from './bounded-search.ts';
import { squaredDistance } from './squared-distance.ts';

export interface LloydResult {
	centers: DenseMatrix;
	labels: Int32Array;
	/** The sum of the squared distances of the rows to their centres. */
	inertia: number;
	iterations: number;
}

/**
 * Lloyd's algorithm (1957, 1982): rows go to the nearest centre, centres to the mean of their rows, until no row changes
 * its centre or the centres move less than `tol` together. O(n·k·p) for each round.
 *
 * @param norms ‖x‖² of each row
 * @param limits rounds at most, and the sum of the squared moves at which to stop
 */
export function lloyd(
	samples: DenseMatrix,
	norms: Float64Array,
	start: DenseMatrix,
	{ maxIter, tol }: { maxIter: number; tol: number }
): LloydResult {
	const search = new BoundedSearch(samples, norms);
	const { labels } = search;
	let centers = start;
	for (let iterations = 1; ; iterations++) {
		const hasSettled = search.assign(centers) === 0;
		const next = meansOf(samples, labels, centers);
		const moved = movesOf(centers, next);
		centers = next;
		if (hasSettled || moved <= tol || iterations === maxIter) {
			// The labels that are handed out are those of the last centres.
			if (!hasSettled) search.assign(centers);
			return { centers, labels, inertia: inertiaOf(samples, labels, centers), iterations };
		}
	}
}

/** The sum of the squared distances of the rows to the centres of their groups. */
export function inertiaOf(samples: DenseMatrix, labels: ArrayLike<number>, centers: DenseMatrix): number {
	const { data, rows, columns } = samples;
	let sum = 0;
	for (let i = 0; i < rows; i++)
		sum += squaredDistance(data, i * columns, centers.data, labels[i]! * columns, columns);
	return sum;
}

function meansOf(samples: DenseMatrix, labels: Int32Array, centers: DenseMatrix): DenseMatrix {
	const { data, rows, columns } = samples;
	const sums = zeros(centers.rows, columns);
	const sizes = new Float64Array(centers.rows);
	for (let i = 0; i < rows; i++) {
		const to = labels[i]! * columns;
		sizes[labels[i]!]!++;
		for (let j = 0; j < columns; j++) sums.data[to + j]! += data[i * columns + j]!;
	}
	if (sizes.includes(0)) fillEmpty(samples, labels, centers, sums, sizes);
	sizes.forEach((size, c) => {
		const mean = rowOf(sums, c);
		for (let j = 0; j < columns; j++) mean[j]! /= size;
	});
	return sums;
}

/** A group without rows takes the row that lies farthest from its centre, as in scikit-learn. */
function fillEmpty(
	samples: DenseMatrix,
	labels: Int32Array,
	centers: DenseMatrix,
	sums: DenseMatrix,
	sizes: Float64Array
): void {
	const { data, columns } = samples;
	const distances = Float64Array.from(labels, (label, i) =>
		squaredDistance(data, i * columns, centers.data, label * columns, columns)
	);
	const farthest = Uint32Array.from(labels.keys()).sort((a, b) => distances[b]! - distances[a]!);
	const empty = [...sizes.keys()].filter((c) => sizes[c] === 0);
	empty.forEach((group, i) => {
		const row = farthest[i]!;
		const from = rowOf(sums, labels[row]!);
		rowOf(samples, row).forEach((value, j) => (from[j]! -= value));
		rowOf(sums, group).set(rowOf(samples, row));
		sizes[labels[row]!]!--;
		sizes[group] = 1;
	});
}

function movesOf(from: DenseMatrix, to: DenseMatrix): number {
	return from.data.reduce((sum, value, i) => sum + (value - to.data[i]!) ** 2, 0);
}
