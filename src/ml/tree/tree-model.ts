import type { MatrixLike } from '../array-like.ts';
import { requireColumns } from '../estimator/require.ts';
import { toSamples } from '../matrix/dense-matrix.ts';
import { findLeaves } from './find-leaf.ts';
import type { Tree } from './tree.ts';

/** What both kinds of decision trees have learned. */
export interface LearnedTree {
	tree: Tree;
	/** How many columns X had. */
	columns: number;
}

/** The leaf of each row, for the estimator of that name. @throws RangeError when X has another number of columns */
export function leavesOf({ tree, columns }: LearnedTree, X: MatrixLike, estimator: string): Int32Array {
	return findLeaves(tree, requireColumns(toSamples(X), columns, estimator));
}

/** The entry of each place. A loop, because callbacks for so many rows take longer than finding their leaves. */
export function entriesAt<Entry>(entries: ArrayLike<Entry>, places: Int32Array): Entry[] {
	const found = new Array<Entry>(places.length);
	for (let i = 0; i < places.length; i++) found[i] = entries[places[i]!]!;
	return found;
}
