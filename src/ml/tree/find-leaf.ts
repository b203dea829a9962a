import type { DenseMatrix } from '../matrix/dense-matrix.ts';
import { type Tree, noChild } from './tree.ts';

/** Trees that are deeper are too uneven to go down together. */
const mostLevels = 8;

/**
 * The leaf of each row. O(m · depth).
 *
 * @param X m × p
 * @returns m node numbers
 */
export function findLeaves(tree: Tree, X: DenseMatrix): Int32Array {
	if (tree.maxDepth <= mostLevels) return findByLevels(tree, X);
	const { childrenLeft, childrenRight, feature, threshold } = tree;
	const { data, rows, columns } = X;
	const leaves = new Int32Array(rows);
	for (let i = 0, start = 0; i < rows; i++, start += columns) {
		let node = 0;
		// The training rows were rounded to 32 bits too.
		for (let left = childrenLeft[0]!; left !== noChild; left = childrenLeft[node]!) {
			node = Math.fround(data[start + feature[node]!]!) <= threshold[node]! ? left : childrenRight[node]!;
		}
		leaves[i] = node;
	}
	return leaves;
}

/**
 * All rows go down one level after the other, and who has come to a leaf stays there: no processor can guess which way a row
 * goes, so a wrong guess at each node would take longer than the walk.
 */
function findByLevels(tree: Tree, { data, rows, columns }: DenseMatrix): Int32Array {
	const { threshold, maxDepth } = tree;
	const count = threshold.length;
	/** Of each node the child for rows up to the threshold, and the other one. */
	const next = new Int32Array(2 * count);
	const feature = new Int32Array(count);
	for (let node = 0; node < count; node++) {
		const isLeaf = tree.childrenLeft[node] === noChild;
		next[2 * node] = isLeaf ? node : tree.childrenLeft[node]!;
		next[2 * node + 1] = isLeaf ? node : tree.childrenRight[node]!;
		feature[node] = isLeaf ? 0 : tree.feature[node]!;
	}
	const leaves = new Int32Array(rows);
	for (let level = 0; level < maxDepth; level++)
		for (let i = 0, start = 0; i < rows; i++, start += columns) {
			const node = leaves[i]!;
			const value = Math.fround(data[start + feature[node]!]!);
			leaves[i] = next[(node << 1) | Number(value > threshold[node]!)]!;
		}
	return leaves;
}
