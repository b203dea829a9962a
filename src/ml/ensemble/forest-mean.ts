import { type DenseMatrix, takeRows, toRows, zeros } from '../matrix/dense-matrix.ts';
import { findLeaves } from '../tree/find-leaf.ts';
import type { Tree } from '../tree/tree.ts';
import type { GrownTree } from './grow-forest.ts';

/** What a leaf says: the share of each class in it, or the mean of its targets. */
export type Answer = 'shares' | 'mean';

/**
 * The mean of what trees say. O(trees · m · depth).
 *
 * @param X m × p
 * @returns m × K, or m × 1
 */
export function meanOfTrees(trees: readonly Tree[], X: DenseMatrix, answer: Answer): DenseMatrix {
	const sum = zeros(X.rows, trees[0]!.valueSize);
	for (const tree of trees) addAnswers(sum.data, tree, X, answer);
	for (let i = 0; i < sum.data.length; i++) sum.data[i]! /= trees.length;
	return sum;
}

/** For each row, the mean of what the trees say that have not seen it; NaN where all have. */
export class OutOfBag {
	readonly #X: DenseMatrix;
	readonly #answer: Answer;
	readonly #sum: DenseMatrix;
	readonly #counts: Float64Array;

	constructor(X: DenseMatrix, valueSize: number, answer: Answer) {
		this.#X = X;
		this.#answer = answer;
		this.#sum = zeros(X.rows, valueSize);
		this.#counts = new Float64Array(X.rows);
	}

	add({ tree, counts }: GrownTree): void {
		const unseen = Array.from(counts.keys()).filter((row) => counts[row] === 0);
		const size = tree.valueSize;
		const answers = new Float64Array(unseen.length * size);
		addAnswers(answers, tree, takeRows(this.#X, unseen), this.#answer);
		unseen.forEach((row, i) => {
			this.#counts[row]!++;
			for (let k = 0; k < size; k++) this.#sum.data[row * size + k]! += answers[i * size + k]!;
		});
	}

	/** One list per row. */
	mean(): number[][] {
		return toRows(this.#sum).map((sums, row) => sums.map((sum) => sum / this.#counts[row]!));
	}
}

function addAnswers(sum: Float64Array, tree: Tree, X: DenseMatrix, answer: Answer): void {
	const { value, valueSize, weightedNNodeSamples } = tree;
	const leaves = findLeaves(tree, X);
	for (let i = 0; i < leaves.length; i++) {
		const leaf = leaves[i]!;
		const weight = answer === 'mean' ? 1 : weightedNNodeSamples[leaf]!;
		for (let k = 0; k < valueSize; k++) sum[i * valueSize + k]! += value[leaf * valueSize + k]! / weight;
	}
}
