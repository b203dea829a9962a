/** A tree of the best questions, at most `maxDepth` of them one below the other. */
function growTree(rows: number[][], labels: number[], maxDepth: number): Tree {
	// TODO: a leaf, or a question with two smaller trees.
	return { prediction: NaN };
}

growTree([[1], [2], [3], [4]], [0, 1, 1, 1], 2);
