import type { MatrixLike } from '../array-like.ts';
import { readBlocks } from '../estimator/read-blocks.ts';
import { findLeaves } from './find-leaf.ts';
import type { Tree } from './tree.ts';

/** What both kinds of decision trees have learned. */
export interface LearnedTree {
	tree: Tree;
	/** How many columns X had. */
	columns: number;
}

/**
 * What is known of the leaf of each row, for the estimator of that name. Loops, because callbacks for so many rows take
 * longer than finding their leaves.
 *
 * @param entries one per node
 * @throws RangeError when X has another number of columns
 */
export function atLeaves<Entry>(
	{ tree, columns }: LearnedTree,
	X: MatrixLike,
	entries: ArrayLike<Entry>,
	estimator: string
): Entry[] {
	const found: Entry[] = [];
	for (const block of readBlocks(X, columns, estimator)) {
		const leaves = findLeaves(tree, block);
		for (const leaf of leaves) found.push(entries[leaf]!);
	}
	return found;
}

/** The leaf of each row, as the number of its node. */
export function leavesOf(learned: LearnedTree, X: MatrixLike, estimator: string): number[] {
	const nodes = Int32Array.from({ length: learned.tree.feature.length }, (_, node) => node);
	return atLeaves(learned, X, nodes, estimator);
}
