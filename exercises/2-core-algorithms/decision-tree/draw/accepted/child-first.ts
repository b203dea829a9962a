import * as ml from 'stagecoach/ml';
// each edge begins at the child and goes up to its parent
function drawTree(tree: Tree, names: string[]): ml.Figure {
	let n = 0;
	const nx: number[] = [],
		ny: number[] = [],
		text: string[] = [],
		ex: (number | null)[] = [],
		ey: (number | null)[] = [];
	const go = (node: Tree, y: number): number => {
		let x: number;
		if ('prediction' in node) {
			x = n++;
			text.push('' + node.prediction);
		} else {
			const l = go(node.left, y - 1);
			const r = go(node.right, y - 1);
			x = (l + r) / 2;
			ex.push(l, x, null, r, x, null);
			ey.push(y - 1, y, null, y - 1, y, null);
			text.push(`${names[node.feature]} ≤ ${Math.round(node.threshold * 100) / 100}`);
		}
		nx.push(x);
		ny.push(y);
		return x;
	};
	go(tree, 0);
	return ml.figure([
		{ name: 'nodes', mode: 'markers+text', x: nx, y: ny, text },
		{ name: 'edges', mode: 'lines', x: ex, y: ey }
	]);
}
