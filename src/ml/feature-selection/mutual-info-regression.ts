import type { MatrixLike, VectorLike } from '../array-like.ts';
import { toTargets } from '../finite.ts';
import { requireSize } from '../estimator/require-size.ts';
import { seeded } from '../estimator/seeded.ts';
import { toSamples } from '../matrix/dense-matrix.ts';
import { requireSameLength } from '../metrics/require-same-length.ts';
import { digamma } from './digamma.ts';
import { countWithin } from './near-numbers.ts';
import { type MutualInfoOptions, noisy, noisyColumns } from './noisy-columns.ts';
import { takeOptions } from '../options.ts';

/**
 * The mutual information of each column of numbers with a number, in nats: 0 when they are independent, and it finds bends
 * that a correlation does not. Estimated from distances to nearest neighbours, after Kraskov, Stögbauer and Grassberger,
 * Estimating Mutual Information (2004). scikit-learn's `mutual_info_regression` for continuous columns. O(p n √(n k)) for
 * columns of many different numbers, up to O(p n²) for those of few.
 *
 * @param X n × p
 * @param y n numbers
 * @returns length p
 * @throws TypeError when X or y holds what is no number
 * @throws RangeError when the lengths differ, or `nNeighbors` is no whole number from 1 to n − 1
 * @example
 * mutualInfoRegression(X, y, { randomState: 0 }); // one number for each column
 */
export function mutualInfoRegression(
	X: MatrixLike,
	y: VectorLike,
	options: MutualInfoOptions = {}
): number[] {
	const { nNeighbors = 3, randomState = null } = takeOptions(
		options,
		'mutualInfoRegression',
		'nNeighbors',
		'randomState'
	);
	requireSize(nNeighbors, 'nNeighbors', { least: 1 });
	const samples = toSamples(X);
	const numbers = toTargets(y);
	requireSameLength({ length: samples.rows }, numbers, ['X', 'y']);
	if (nNeighbors >= samples.rows)
		throw new RangeError(
			`${nNeighbors} neighbours of a row (nNeighbors) need more than ${samples.rows} rows.`
		);
	const random = seeded(randomState);
	const columns = noisyColumns(samples, random);
	const target = noisy(numbers, () => random.normal());
	return columns.map((column) => information(column, target, nNeighbors));
}

/** ψ(n) + ψ(k) − ⟨ψ(rows as near in x as the k-th neighbour)⟩ − ⟨ψ(rows as near in y)⟩. */
function information(x: Float64Array, y: Float64Array, k: number): number {
	const n = x.length;
	const order = Uint32Array.from(x.keys()).sort((a, b) => x[a]! - x[b]!);
	const sortedX = Float64Array.from(order, (row) => x[row]!);
	const besides = Float64Array.from(order, (row) => y[row]!);
	const sortedY = y.slice().sort();
	let sum = 0;
	for (let at = 0; at < n; at++) {
		const distance = kthDistance(sortedX, besides, at, k);
		sum += digamma(countWithin(sortedX, sortedX[at]!, distance));
		sum += digamma(countWithin(sortedY, besides[at]!, distance));
	}
	return Math.max(0, digamma(n) + digamma(k) - sum / n);
}

/**
 * The distance to the k-th nearest other point, the greater of both differences: from the point outwards in both
 * directions, until what lies beyond is farther away in x alone.
 */
function kthDistance(x: Float64Array, y: Float64Array, at: number, k: number): number {
	const nearest = new Float64Array(k).fill(Infinity);
	const last = k - 1;
	for (let left = at - 1, right = at + 1; left >= 0 || right < x.length;) {
		const before = left < 0 ? Infinity : x[at]! - x[left]!;
		const after = right >= x.length ? Infinity : x[right]! - x[at]!;
		const step = Math.min(before, after);
		if (step >= nearest[last]!) break;
		const other = before <= after ? left-- : right++;
		const distance = Math.max(step, Math.abs(y[other]! - y[at]!));
		let place = last;
		if (distance >= nearest[place]!) continue;
		for (; place > 0 && nearest[place - 1]! > distance; place--) nearest[place] = nearest[place - 1]!;
		nearest[place] = distance;
	}
	return nearest[last]!;
}
