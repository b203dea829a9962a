import type { RandomState } from '#base/random.ts';
import { type DenseMatrix, rowOf, zeros } from '../matrix/dense-matrix.ts';
import { dotOfRows } from '../matrix/dot-of-rows.ts';

/**
 * Rows to begin with, far from each other: each is drawn with a chance that grows with the squared distance to the
 * nearest one so far, the best of 2 + ⌊ln k⌋ draws (Arthur and Vassilvitskii 2007). The draws are scikit-learn's.
 * O(n·p·k·ln k).
 *
 * @param norms ‖x‖² of each row
 */
export function kMeansPlusPlus(
	samples: DenseMatrix,
	norms: Float64Array,
	count: number,
	random: RandomState
): DenseMatrix {
	const { rows, columns } = samples;
	const centers = zeros(count, columns);
	const trials = 2 + Math.floor(Math.log(count));
	const first = random.integer(rows - 1);
	centers.data.set(rowOf(samples, first));
	let [nearest] = nearerOf(samples, norms, [first]);
	for (let c = 1; c < count; c++) {
		const { distances, sum } = nearest!;
		const draws = Array.from({ length: trials }, () => random.random() * sum);
		const tried = nearerOf(samples, norms, findInSums(distances, draws), distances);
		nearest = tried.reduce((least, other) => (other.sum < least.sum ? other : least));
		centers.data.set(rowOf(samples, nearest.row), c * columns);
	}
	return centers;
}

interface Nearest {
	/** That was chosen last. */
	row: number;
	/** Squared, of each row to the nearest row that was chosen. */
	distances: Float64Array;
	sum: number;
}

/** What the distances would be with each of these rows chosen; all in one walk, since memory is slow. */
function nearerOf(
	{ data, rows, columns }: DenseMatrix,
	norms: Float64Array,
	chosen: number[],
	before?: Float64Array
): Nearest[] {
	const tried = chosen.map((row) => ({ row, distances: new Float64Array(rows), sum: 0 }));
	for (let i = 0; i < rows; i++) {
		for (const one of tried) {
			const product = dotOfRows(data, i * columns, data, one.row * columns, columns);
			const exact = norms[i]! + norms[one.row]! - 2 * product;
			let distance = exact < 0 || i === one.row ? 0 : exact;
			if (before && before[i]! < distance) distance = before[i]!;
			one.distances[i] = distance;
			one.sum += distance;
		}
	}
	return tried;
}

/** For each draw the first row at which the running sum reaches it. */
function findInSums(distances: Float64Array, draws: number[]): number[] {
	const sums = new Float64Array(distances.length);
	let sum = 0;
	distances.forEach((distance, i) => (sums[i] = sum += distance));
	return draws.map((draw) => {
		let [low, high] = [0, sums.length - 1];
		while (low < high) {
			const middle = (low + high) >> 1;
			if (sums[middle]! < draw) low = middle + 1;
			else high = middle;
		}
		return low;
	});
}
