/** The prediction of the leaf in which each row ends. */
function predictTree(tree: Tree, rows: number[][]): number[] {
	// TODO: 'prediction' in tree tells a leaf from a question.
	return rows.map(() => NaN);
}

predictTree(handMade, [
	[1, 3, 40],
	[0, 1, 40],
	[0, 1, 9.5]
]);
