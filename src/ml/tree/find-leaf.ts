import type { DenseMatrix } from '../matrix/dense-matrix.ts';
import { type Tree, noChild } from './tree.ts';

/**
 * The leaf of each row. O(m · depth).
 *
 * @param X m × p
 * @returns m node numbers
 */
export function findLeaves(
	{ childrenLeft, childrenRight, feature, threshold }: Tree,
	X: DenseMatrix
): Int32Array {
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
