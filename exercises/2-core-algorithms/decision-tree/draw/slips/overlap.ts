// feedback: same place
import * as ml from 'stagecoach/ml';

/** The tree as points with texts, and lines between them. */
function drawTree(tree: Tree, names: string[]): ml.Figure {
	const nodes = { x: [] as number[], y: [] as number[], text: [] as string[] };
	const edges = { x: [] as (number | null)[], y: [] as (number | null)[] };

	/** Puts a tree down and says where its top stands. */
	const place = (node: Tree, y: number, x = 0): number => {
		const children =
			'prediction' in node ? [] : [place(node.left, y - 1, x - 1), place(node.right, y - 1, x + 1)];
		nodes.x.push(x);
		nodes.y.push(y);
		nodes.text.push(
			'prediction' in node
				? String(node.prediction)
				: `${names[node.feature]} ≤ ${Number(node.threshold.toFixed(2))}`
		);
		for (const child of children) {
			edges.x.push(x, child, null);
			edges.y.push(y, y - 1, null);
		}
		return x;
	};
	place(tree, 0);

	return ml.figure(
		[
			{ name: 'edges', mode: 'lines', ...edges },
			{ name: 'nodes', mode: 'markers+text', textposition: 'bottom center', ...nodes }
		],
		{ xaxis: { visible: false }, yaxis: { visible: false } }
	);
}
