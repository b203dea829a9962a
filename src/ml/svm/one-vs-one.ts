import type { DenseMatrix } from '../matrix/dense-matrix.ts';
import type { Kernel } from './kernel.ts';
import type { TwoClasses } from './two-classes.ts';

/** Support vectors of all pairs of classes, in LIBSVM's arrangement. */
export interface SupportVectors {
	/** Numbers of the training rows, class by class. */
	support: Int32Array;
	/** How many each class has. */
	nSupport: number[];
	/**
	 * (K − 1) lists, one number per vector: against the other classes in their order, without its own.
	 */
	coefs: Float64Array[];
	/** One per pair: 0 and 1, 0 and 2, …, 1 and 2, … */
	rho: number[];
}

/** Pairs of the numbers 0 to count − 1. */
export function pairsOf(count: number): [number, number][] {
	const numbers = Array.from({ length: count }, (_, i) => i);
	return numbers.flatMap((i) => numbers.slice(i + 1).map((j): [number, number] => [i, j]));
}

/**
 * Puts the models of all pairs together.
 *
 * @param groups the rows of each class
 */
export function collect(
	models: readonly TwoClasses[],
	groups: readonly (readonly number[])[]
): SupportVectors {
	const coefOf = models.map(({ rows, coefs }) => new Map([...rows].map((row, i) => [row, coefs[i]!])));
	const pairs = pairsOf(groups.length);
	const isUsed = (row: number) => coefOf.some((coefs) => (coefs.get(row) ?? 0) !== 0);
	const used = groups.map((rows) => rows.filter(isUsed));
	const coefs = groups.slice(1).map(() => new Float64Array(used.flat().length));
	let place = 0;
	used.forEach((rows, own) => {
		for (const row of rows) {
			pairs.forEach(([i, j], pair) => {
				if (i === own) coefs[j - 1]![place] = coefOf[pair]!.get(row)!;
				if (j === own) coefs[i]![place] = coefOf[pair]!.get(row)!;
			});
			place++;
		}
	});
	return {
		support: Int32Array.from(used.flat()),
		nSupport: used.map((rows) => rows.length),
		coefs,
		rho: models.map(({ rho }) => rho)
	};
}

/**
 * The decision of each pair about a row: above 0 for the first of both classes. O(K) and a kernel for each vector.
 *
 * @param vectors the support vectors as rows
 */
export function decidePairs(
	{ nSupport, coefs, rho }: SupportVectors,
	vectors: DenseMatrix,
	kernel: Kernel,
	X: DenseMatrix,
	row: number
): number[] {
	const values = Float64Array.from({ length: vectors.rows }, (_, i) => kernel(vectors, i, X, row));
	const ends = nSupport.map((_, k) => nSupport.slice(0, k + 1).reduce((sum, count) => sum + count, 0));
	const sumOver = (own: number, list: Float64Array) => {
		let sum = 0;
		for (let i = ends[own]! - nSupport[own]!; i < ends[own]!; i++) sum += list[i]! * values[i]!;
		return sum;
	};
	return pairsOf(nSupport.length).map(
		([i, j], pair) => sumOver(i, coefs[j - 1]!) + sumOver(j, coefs[i]!) - rho[pair]!
	);
}

/** The class that wins most pairs, of equal ones the first. */
export function votesOf(decisions: readonly number[], count: number): number[] {
	const votes = new Array<number>(count).fill(0);
	pairsOf(count).forEach(([i, j], pair) => votes[decisions[pair]! > 0 ? i : j]!++);
	return votes;
}

/**
 * One score per class: its votes, and below 1/3 what the pairs say together, so that it decides between equal votes.
 * scikit-learn's `decision_function_shape='ovr'`.
 */
export function scoresOf(decisions: readonly number[], count: number): number[] {
	const sums = new Array<number>(count).fill(0);
	const votes = new Array<number>(count).fill(0);
	pairsOf(count).forEach(([i, j], pair) => {
		sums[i]! += decisions[pair]!;
		sums[j]! -= decisions[pair]!;
		votes[decisions[pair]! >= 0 ? i : j]!++;
	});
	return votes.map((vote, k) => vote + sums[k]! / (3 * (Math.abs(sums[k]!) + 1)));
}
