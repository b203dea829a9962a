/** Each level halves the room: no counting of leaves. */
const drawTree = (tree: Tree, names: string[]) => {
	type Placed = { x: number; y: number; text: string; parent?: Placed };
	const placed: Placed[] = [];
	const visit = (node: Tree, from: number, to: number, y: number, parent?: Placed): void => {
		const text =
			'prediction' in node
				? `${node.prediction}`
				: `${names[node.feature]} ≤ ${Math.round(node.threshold * 100) / 100}`;
		const own: Placed = { x: (from + to) / 2, y, text, ...(parent && { parent }) };
		placed.push(own);
		if ('prediction' in node) return;
		visit(node.left, from, own.x, y - 10, own);
		visit(node.right, own.x, to, y - 10, own);
	};
	visit(tree, 0, 1, 100);
	const below = placed.filter(({ parent }) => parent);
	return {
		data: [
			{
				type: 'scatter',
				mode: 'markers+text',
				name: 'nodes',
				x: placed.map(({ x }) => x),
				y: placed.map(({ y }) => y),
				text: placed.map(({ text }) => text)
			},
			{
				type: 'scatter',
				mode: 'lines',
				name: 'edges',
				x: below.flatMap(({ x, parent }) => [parent!.x, x, null]),
				y: below.flatMap(({ y, parent }) => [parent!.y, y, null])
			}
		],
		layout: { title: { text: 'Tree' } }
	};
};
