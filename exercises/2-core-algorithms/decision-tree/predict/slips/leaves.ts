// feedback: the leaf itself
function predictTree(tree: Tree, rows: number[][]) {
	const walk = (node: Tree, row: number[]): Tree =>
		'prediction' in node ? node : walk(row[node.feature]! <= node.threshold ? node.left : node.right, row);
	return rows.map((row) => walk(tree, row));
}
