import * as ml from 'stagecoach/ml';

/** Level by level, without calling itself. */
function drawTree(tree: Tree, names: string[]): ml.Figure {
	const queue = [{ node: tree, x: 0, y: 0, step: 1024, from: null as null | { x: number; y: number } }];
	for (const { node, x, y, step } of queue) {
		if ('prediction' in node) continue;
		const below = { y: y - 1, step: step / 2, from: { x, y } };
		queue.push({ node: node.left, x: x - step, ...below }, { node: node.right, x: x + step, ...below });
	}
	const edges = queue.filter(({ from }) => from !== null);
	return ml.figure([
		{
			mode: 'markers+text',
			name: 'nodes',
			x: queue.map(({ x }) => x),
			y: queue.map(({ y }) => y),
			text: queue.map(({ node }) =>
				'prediction' in node
					? node.prediction.toString()
					: [names[node.feature], '≤', +node.threshold.toFixed(2)].join(' ')
			)
		},
		{
			mode: 'lines',
			name: 'edges',
			x: edges.flatMap(({ x, from }) => [from!.x, x, null]),
			y: edges.flatMap(({ y, from }) => [from!.y, y, null])
		}
	]);
}
