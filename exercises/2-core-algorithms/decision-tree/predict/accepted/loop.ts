const predictTree = (tree: Tree, rows: number[][]): number[] =>
	rows.map((row) => {
		let node = tree;
		while (!('prediction' in node)) {
			node = row[node.feature]! > node.threshold ? node.right : node.left;
		}
		return node.prediction;
	});
