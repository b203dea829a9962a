import type { RandomState } from '#base/random.ts';
import { type DenseMatrix, rowOf, zeros } from '../matrix/dense-matrix.ts';
import { squaredDistance } from './squared-distance.ts';

/**
 * Rows to begin with, far from each other: each is drawn with a chance that grows with the squared distance to the
 * nearest one so far, the best of 2 + ⌊ln k⌋ draws (Arthur and Vassilvitskii 2007). The draws are scikit-learn's.
 * O(n·p·k·ln k).
 */
export function kMeansPlusPlus(samples: DenseMatrix, count: number, random: RandomState): DenseMatrix {
	const { rows, columns } = samples;
	const centers = zeros(count, columns);
	const trials = 2 + Math.floor(Math.log(count));
	const first = random.integer(rows - 1);
	centers.data.set(rowOf(samples, first));
	let nearest = nearerOf(samples, first, undefined);
	for (let c = 1; c < count; c++) {
		const draws = Array.from({ length: trials }, () => random.random() * nearest.sum);
		const tried = findInSums(nearest.distances, draws).map((row) => ({
			row,
			...nearerOf(samples, row, nearest.distances)
		}));
		const best = tried.reduce((least, other) => (other.sum < least.sum ? other : least));
		centers.data.set(rowOf(samples, best.row), c * columns);
		nearest = best;
	}
	return centers;
}

interface Nearest {
	/** Squared, of each row to the nearest row that was chosen. */
	distances: Float64Array;
	sum: number;
}

function nearerOf(
	{ data, rows, columns }: DenseMatrix,
	chosen: number,
	before: Float64Array | undefined
): Nearest {
	const distances = new Float64Array(rows);
	let sum = 0;
	for (let i = 0; i < rows; i++) {
		const distance = squaredDistance(data, i * columns, data, chosen * columns, columns);
		distances[i] = before ? Math.min(before[i]!, distance) : distance;
		sum += distances[i]!;
	}
	return { distances, sum };
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
