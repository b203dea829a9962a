/** Sends all rows down together, as the tree does when it grows. */
function predictTree(tree: Tree, rows: number[][]) {
	const answers: number[] = rows.map(() => NaN);
	const send = (node: Tree, places: number[]): void => {
		if ('prediction' in node) {
			for (const place of places) answers[place] = node.prediction;
			return;
		}
		const { feature, threshold, left, right } = node;
		send(
			left,
			places.filter((place) => rows[place]![feature]! <= threshold)
		);
		send(
			right,
			places.filter((place) => rows[place]![feature]! > threshold)
		);
	};
	send(tree, [...rows.keys()]);
	return answers;
}
