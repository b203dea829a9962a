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
