// feedback: first feature
function predictTree(tree: Tree, rows: number[][]) {
	const walk = (node: Tree, row: number[]): number =>
		'prediction' in node ? node.prediction : walk(row[0]! <= node.threshold ? node.left : node.right, row);
	return rows.map((row) => walk(tree, row));
}
