import type { LabelsLike, MatrixLike } from '../array-like.ts';
import { std } from '../descriptive/std.ts';
import { encodeClasses } from '../estimator/encode-labels.ts';
import { seeded } from '../estimator/seeded.ts';
import type { GroupLabel } from '../group-by-label.ts';
import { columnOf, toSamples } from '../matrix/dense-matrix.ts';

export interface MutualInfoOptions {
	/** Neighbours that tell how dense a class is around a number. */
	nNeighbors?: number;
	/** A seed for the tiny noise that tells equal numbers apart; `null` for new noise. */
	randomState?: number | null;
}

/**
 * The mutual information of each column of numbers with the label, in nats: 0 when they are independent. Estimated from
 * distances to nearest neighbours, after Ross, Mutual Information between Discrete and Continuous Data Sets (2014).
 * scikit-learn's `mutual_info_classif` for continuous columns. O(p n log n).
 *
 * @param X n × p
 * @param y n labels of two kinds or more
 * @returns length p
 */
export function mutualInfoClassif(
	X: MatrixLike,
	y: LabelsLike<GroupLabel>,
	{ nNeighbors = 3, randomState = null }: MutualInfoOptions = {}
): number[] {
	const samples = toSamples(X);
	const { codes } = encodeClasses(y, samples.rows);
	const random = seeded(randomState);
	const noise = samples.data.map(() => random.normal());
	return Array.from({ length: samples.columns }, (_, j) => {
		const column = columnOf(samples, j);
		const spread = std(column) || 1;
		const scaled = column.map((value) => value / spread);
		const size = Math.max(1, scaled.reduce((sum, value) => sum + Math.abs(value), 0) / scaled.length);
		return information(
			scaled.map((value, i) => value + 1e-10 * size * noise[i * samples.columns + j]!),
			codes,
			nNeighbors
		);
	});
}

/** ψ(n) + ⟨ψ(k)⟩ − ⟨ψ(rows of the class)⟩ − ⟨ψ(rows as near as the k-th neighbour of the class)⟩. */
function information(column: Float64Array, codes: Int32Array, nNeighbors: number): number {
	const classes = new Map<number, number[]>();
	codes.forEach((code, i) => classes.set(code, [...(classes.get(code) ?? []), column[i]!]));
	const groups = [...classes.values()]
		.filter(({ length }) => length > 1)
		.map((group) => Float64Array.from(group).sort());
	const all = Float64Array.from(groups.flatMap((group) => [...group])).sort();
	let sum = 0;
	for (const group of groups) {
		const k = Math.min(nNeighbors, group.length - 1);
		const own = digamma(k) - digamma(group.length);
		group.forEach((value, at) => (sum += own - digamma(countWithin(all, value, kthDistance(group, at, k)))));
	}
	return Math.max(0, digamma(all.length) + sum / all.length);
}

/** The distance to the k-th nearest other number of a sorted list. */
function kthDistance(sorted: Float64Array, at: number, k: number): number {
	let distance = Infinity;
	for (let from = Math.max(0, at - k); from <= at && from + k < sorted.length; from++) {
		distance = Math.min(distance, Math.max(sorted[at]! - sorted[from]!, sorted[from + k]! - sorted[at]!));
	}
	return distance;
}

/** How many numbers of a sorted list are nearer than a distance; the number itself is one. */
function countWithin(sorted: Float64Array, value: number, distance: number): number {
	const first = firstWhere(sorted, (other) => value - other < distance);
	return Math.max(1, firstWhere(sorted, (other) => other - value >= distance) - first);
}

/** The first place of a sorted list from which on a condition holds, by halving. */
function firstWhere(sorted: Float64Array, holds: (value: number) => boolean): number {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (holds(sorted[middle]!)) high = middle;
		else low = middle + 1;
	}
	return low;
}

/** ψ(n) of a whole number: −γ + 1 + 1/2 + … + 1/(n − 1); DLMF 5.4.14, and 5.11.2 for large n. */
function digamma(n: number): number {
	if (n > 30) return Math.log(n) - 1 / (2 * n) - 1 / (12 * n ** 2) + 1 / (120 * n ** 4) - 1 / (252 * n ** 6);
	let sum = -0.5772156649015329;
	for (let k = 1; k < n; k++) sum += 1 / k;
	return sum;
}
