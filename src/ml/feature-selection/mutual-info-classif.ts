import type { LabelsLike, MatrixLike } from '../array-like.ts';
import { encodeClasses } from '../estimator/encode-labels.ts';
import { requireSize } from '../estimator/require-size.ts';
import { seeded } from '../estimator/seeded.ts';
import type { GroupLabel } from '../group-by-label.ts';
import { toSamples } from '../matrix/dense-matrix.ts';
import { digamma } from './digamma.ts';
import { countWithin } from './near-numbers.ts';
import { type MutualInfoOptions, noisyColumns } from './noisy-columns.ts';
import { takeOptions } from '../options.ts';

/**
 * The mutual information of each column of numbers with the label, in nats: 0 when they are independent. Estimated from
 * distances to nearest neighbours, after Ross, Mutual Information between Discrete and Continuous Data Sets (2014).
 * scikit-learn's `mutual_info_classif` for continuous columns. O(p n (log n + nNeighbors)).
 *
 * @param X n × p
 * @param y n labels of two kinds or more; one that a single row has says nothing
 * @returns length p
 * @throws TypeError when X is not a matrix of numbers, or a label is missing
 * @throws RangeError when the lengths differ, there is one label only, or `nNeighbors` is no whole number from 1
 * @example
 * mutualInfoClassif(X, y, { randomState: 0 }); // one number for each column
 */
export function mutualInfoClassif(
	X: MatrixLike,
	y: LabelsLike<GroupLabel>,
	options: MutualInfoOptions = {}
): number[] {
	const { nNeighbors = 3, randomState = null } = takeOptions(
		options,
		'mutualInfoClassif',
		'nNeighbors',
		'randomState'
	);
	requireSize(nNeighbors, 'nNeighbors', { least: 1 });
	const samples = toSamples(X);
	const { classes, codes } = encodeClasses(y, samples.rows);
	const rowsByClass = classes.map((): number[] => []);
	codes.forEach((code, row) => rowsByClass[code]!.push(row));
	const groups = rowsByClass.filter(({ length }) => length > 1);
	return noisyColumns(samples, seeded(randomState)).map((column) =>
		information(
			groups.map((rows) => Float64Array.from(rows, (row) => column[row]!).sort()),
			nNeighbors
		)
	);
}

/**
 * ψ(n) + ⟨ψ(k)⟩ − ⟨ψ(rows of the class)⟩ − ⟨ψ(rows as near as the k-th neighbour of the class)⟩.
 *
 * @param groups the numbers of each class, sorted
 */
function information(groups: readonly Float64Array[], nNeighbors: number): number {
	const all = new Float64Array(groups.reduce((sum, { length }) => sum + length, 0));
	let filled = 0;
	for (const group of groups) {
		all.set(group, filled);
		filled += group.length;
	}
	all.sort();
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
