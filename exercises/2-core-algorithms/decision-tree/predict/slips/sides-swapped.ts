// feedback: wrong side
function predictTree(tree: Tree, rows: number[][]) {
	const walk = (node: Tree, row: number[]): number =>
		'prediction' in node
			? node.prediction
			: walk(row[node.feature]! <= node.threshold ? node.right : node.left, row);
	return rows.map((row) => walk(tree, row));
}
