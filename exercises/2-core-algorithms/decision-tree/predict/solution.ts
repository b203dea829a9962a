/** The prediction of the leaf in which each row ends. */
function predictTree(tree: Tree, rows: number[][]): number[] {
	const walk = (node: Tree, row: number[]): number => {
		if ('prediction' in node) return node.prediction;
		return walk(row[node.feature]! <= node.threshold ? node.left : node.right, row);
	};
	return rows.map((row) => walk(tree, row));
}

predictTree(handMade, [
	[1, 3, 40],
	[0, 1, 40],
	[0, 1, 9.5]
]);
