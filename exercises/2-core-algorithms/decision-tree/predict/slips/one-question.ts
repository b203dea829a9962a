// feedback: first question
function predictTree(tree: Tree, rows: number[][]) {
	return rows.map((row) => {
		if ('prediction' in tree) return tree.prediction;
		const child = row[tree.feature]! <= tree.threshold ? tree.left : tree.right;
		return 'prediction' in child ? child.prediction : NaN;
	});
}
