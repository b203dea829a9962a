import type { RandomState } from '#base/random.ts';
import { rangeOf, type Samples } from '../matrix/samples.ts';
import { SparseMatrix } from '../matrix/sparse-matrix.ts';

export interface LinearProblem {
	X: Samples;
	/** +1 or −1 per row. */
	signs: Int8Array;
	/** C of each row. */
	costs: Float64Array;
	loss: 'hinge' | 'squared_hinge';
	/** What each row has as a further column, for the intercept; 0 for none. */
	bias: number;
	/** Stop when the slopes of all rows are within so much. */
	tol: number;
	/** Rounds over the rows at most. */
	maxIter: number;
}

export interface LinearSolution {
	/** Length p, and the weight of the further column behind. */
	weights: Float64Array;
	iterations: number;
}

/** Slopes of the dual that were met in a round. */
interface Slopes {
	most: number;
	least: number;
}

const flat = 1e-12;

/**
 * Least ½|w|² + C Σ max(0, 1 − s w·x) (or its square) by the dual: one α after the other in random order, those that
 * are sure to stay at a limit left out for a while (Hsieh et al., A Dual Coordinate Descent Method for Large-scale
 * Linear SVM, 2008, algorithm 3, as in LIBLINEAR). O(n p) a round.
 */
export function solveLinearSvm(problem: LinearProblem, random: RandomState): LinearSolution {
	const { X, signs, costs, loss, bias, tol, maxIter } = problem;
	const { data, rows, columns } = X;
	const indices = X instanceof SparseMatrix ? X.indices : undefined;
	const weights = new Float64Array(columns + 1);
	const alphas = new Float64Array(rows);
	const isSquared = loss === 'squared_hinge';
	const limitOf = (i: number) => (isSquared ? Infinity : costs[i]!);
	const ridgeOf = (i: number) => (isSquared ? 0.5 / costs[i]! : 0);
	const curvatures = Float64Array.from({ length: rows }, (_, i) => ridgeOf(i) + squaredLength(i));
	const order = Int32Array.from({ length: rows }, (_, i) => i).filter((i) => costs[i]! > 0);
	let active = order.length;
	let last: Slopes = { most: Infinity, least: -Infinity };
	let iterations = 0;
	while (iterations < maxIter) {
		const met = goRound();
		iterations++;
		if (met.most - met.least > tol) {
			last = { most: met.most > 0 ? met.most : Infinity, least: met.least < 0 ? met.least : -Infinity };
			continue;
		}
		if (active === order.length) break;
		// All of those left are settled: look at all rows again.
		active = order.length;
		last = { most: Infinity, least: -Infinity };
	}
	return { weights, iterations };

	function goRound(): Slopes {
		const met: Slopes = { most: -Infinity, least: Infinity };
		for (let k = 0; k < active; k++) swap(k, k + random.integer(active - 1 - k));
		for (let k = 0; k < active; k++) {
			const i = order[k]!;
			const slope = signs[i]! * product(i) - 1 + alphas[i]! * ridgeOf(i);
			const isLow = alphas[i] === 0;
			const isHigh = alphas[i] === limitOf(i);
			if ((isLow && slope > last.most) || (isHigh && slope < last.least)) {
				swap(k--, --active);
				continue;
			}
			const projected = isLow ? Math.min(slope, 0) : isHigh ? Math.max(slope, 0) : slope;
			met.most = Math.max(met.most, projected);
			met.least = Math.min(met.least, projected);
			if (Math.abs(projected) > flat) move(i, slope);
		}
		return met;
	}

	function move(i: number, slope: number): void {
		const alpha = Math.min(Math.max(alphas[i]! - slope / curvatures[i]!, 0), limitOf(i));
		const step = (alpha - alphas[i]!) * signs[i]!;
		alphas[i] = alpha;
		const [from, to] = rangeOf(X, i);
		for (let k = from; k < to; k++) weights[indices ? indices[k]! : k - from]! += step * data[k]!;
		weights[columns]! += step * bias;
	}

	function product(i: number): number {
		let sum = weights[columns]! * bias;
		const [from, to] = rangeOf(X, i);
		for (let k = from; k < to; k++) sum += weights[indices ? indices[k]! : k - from]! * data[k]!;
		return sum;
	}

	function squaredLength(i: number): number {
		let sum = bias * bias;
		const [from, to] = rangeOf(X, i);
		for (let k = from; k < to; k++) sum += data[k]! * data[k]!;
		return sum;
	}

	function swap(a: number, b: number): void {
		const first = order[a]!;
		order[a] = order[b]!;
		order[b] = first;
	}
}
