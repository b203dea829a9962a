import type { DenseMatrix } from '../matrix/dense-matrix.ts';
import { BoundedSearch } from './bounded-search.ts';
import { GroupSums } from './group-sums.ts';
import { squaredDistance } from './squared-distance.ts';

export interface LloydResult {
	centers: DenseMatrix;
	labels: Int32Array;
	/** The sum of the squared distances of the rows to their centres, times their weights. */
	inertia: number;
	iterations: number;
}

/**
 * Lloyd's algorithm (1957, 1982): rows go to the nearest centre, centres to the mean of their rows, until no row changes
 * its centre or the centres move less than `tol` together. O(n·k·p) for each round.
 *
 * @param norms ‖x‖² of each row
 * @param weights how much each row counts
 * @param limits rounds at most, and the sum of the squared moves at which to stop
 */
export function lloyd(
	samples: DenseMatrix,
	{ norms, weights }: { norms: Float64Array; weights: Float64Array },
	start: DenseMatrix,
	{ maxIter, tol }: { maxIter: number; tol: number }
): LloydResult {
	const search = new BoundedSearch(samples, norms);
	const { labels } = search;
	const groups = new GroupSums(samples, weights, start.rows);
	let centers = start;
	for (let iterations = 1; ; iterations++) {
		const hasSettled = search.assign(centers) === 0;
		groups.follow(labels);
		let next = groups.means(centers);
		const isLast = hasSettled || movesOf(centers, next) <= tol || iterations === maxIter;
		// What was added and taken away again and again has been rounded as often.
		if (isLast) next = new GroupSums(samples, weights, start.rows).follow(labels).means(centers);
		centers = next;
		if (isLast) {
			// The labels that are handed out are those of the last centres.
			if (!hasSettled) search.assign(centers);
			return { centers, labels, inertia: inertiaOf(samples, labels, centers, weights), iterations };
		}
	}
}

/** The sum of the squared distances of the rows to the centres of their groups, times their weights. */
export function inertiaOf(
	samples: DenseMatrix,
	labels: ArrayLike<number>,
	centers: DenseMatrix,
	weights: Float64Array
): number {
	const { data, rows, columns } = samples;
	let sum = 0;
	for (let i = 0; i < rows; i++)
		sum += weights[i]! * squaredDistance(data, i * columns, centers.data, labels[i]! * columns, columns);
	return sum;
}

function movesOf(from: DenseMatrix, to: DenseMatrix): number {
	return from.data.reduce((sum, value, i) => sum + (value - to.data[i]!) ** 2, 0);
}
