import { figure, grade, type Random } from 'stagecoach/grading';

type Tree = { prediction: number } | { feature: number; threshold: number; left: Tree; right: Tree };

interface Learner {
	drawTree(tree: Tree, names: string[]): object;
}

type Fail = (message: string) => never;

interface Point {
	x: number;
	y: number;
	text: string;
}

interface Edge {
	from: Point;
	to: Point;
}

const names = ['woman', 'class', 'age'];

const textOf = (node: Tree) =>
	'prediction' in node
		? String(node.prediction)
		: `${names[node.feature]} ≤ ${Number(node.threshold.toFixed(2))}`;

const nodesOf = (tree: Tree): Tree[] =>
	'prediction' in tree ? [tree] : [tree, ...nodesOf(tree.left), ...nodesOf(tree.right)];

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const isClose = (a: unknown, b: number) =>
	typeof a === 'number' && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));

/** The trace of that name, with a mode that shows what it should. */
function findTrace(chart: object, name: string, modes: string[], fail: Fail): Record<string, unknown> {
	const { traces } = figure(chart);
	const found = traces.filter((trace) => trace['name'] === name);
	if (found.length !== 1) {
		const all = traces.map((trace) => `'${String(trace['name'])}'`).join(', ') || 'none';
		fail(`One trace with the name '${name}' is needed. The chart has: ${all}.`);
	}
	const mode = String(found[0]!['mode'] ?? '');
	if (modes.some((part) => !mode.includes(part)))
		fail(`The trace '${name}' has the mode '${mode}', and '${modes.join('+')}' is needed.`);
	return found[0]!;
}

function readPoints(chart: object, tree: Tree, fail: Fail): Point[] {
	const trace = findTrace(chart, 'nodes', ['markers', 'text'], fail);
	const [x, y, text] = ['x', 'y', 'text'].map((key) => listOf(trace[key]));
	const count = nodesOf(tree).length;
	if (x!.length !== count || y!.length !== count || text!.length !== count)
		fail(
			`The tree has ${count} nodes, and your trace 'nodes' has ${x!.length} values in x, ${y!.length} in y and ${text!.length} in text.`
		);
	if (![...x!, ...y!].every((value) => typeof value === 'number' && Number.isFinite(value)))
		fail("The places in 'nodes' need to be numbers.");
	const points = x!.map((value, i) => ({ x: Number(value), y: Number(y![i]), text: String(text![i]) }));
	points.forEach((point, i) => {
		const other = points.slice(i + 1).find((one) => isClose(one.x, point.x) && isClose(one.y, point.y));
		if (other)
			fail(
				`Two nodes, '${point.text}' and '${other.text}', stand at the same place (${point.x}, ${point.y}). Give each node its own room: count the leaves, for example.`
			);
	});
	return points;
}

function readEdges(chart: object, points: Point[], fail: Fail): Edge[] {
	const trace = findTrace(chart, 'edges', ['lines'], fail);
	const [x, y] = [listOf(trace['x']), listOf(trace['y'])];
	const needed = points.length - 1;
	if (x.length !== y.length) fail(`The trace 'edges' has ${x.length} values in x and ${y.length} in y.`);
	if (needed > 1 && !x.includes(null))
		fail(
			"The trace 'edges' has no null, so the pen is never lifted: all points are joined by one line. Write null after each edge."
		);
	const edges: Edge[] = [];
	for (let i = 0; i < x.length; i += 3) {
		if ((x[i + 2] ?? null) !== null || (y[i + 2] ?? null) !== null)
			fail(
				`Each edge is two points and a null, but 'edges' has (${String(x[i + 2])}, ${String(y[i + 2])}) at the place ${i + 2}.`
			);
		const [from, to] = [i, i + 1].map((at) =>
			points.find((point) => isClose(x[at], point.x) && isClose(y[at], point.y))
		);
		if (!from || !to) return fail(`Edge ${i / 3} does not begin and end at a node.`);
		edges.push({ from, to });
	}
	if (edges.length !== needed)
		fail(`A tree of ${points.length} nodes has ${needed} edges, and yours has ${edges.length}.`);
	return isUpward(edges) ? edges.map(({ from, to }) => ({ from: to, to: from })) : edges;
}

/** Whether each line was drawn from the child up to its parent: it looks the same, and no node begins two. */
const isUpward = (edges: Edge[]) => new Set(edges.map(({ from }) => from)).size === edges.length;

function checkNode(node: Tree, point: Point, edges: Edge[], fail: Fail): void {
	const wanted = textOf(node);
	if (point.text !== wanted)
		fail(`The text '${point.text}' stands where '${wanted}' should.${adviceOn(node, point.text)}`);
	const below = edges.filter(({ from }) => from === point).map(({ to }) => to);
	const children = 'prediction' in node ? [] : [node.left, node.right];
	if (below.length !== children.length)
		fail(
			`From '${wanted}' ${below.length} edges go out, and it has ${children.length} children. An edge goes from the parent to the child.`
		);
	const lifted = below.find(({ y }) => y >= point.y);
	if (lifted)
		fail(`The child '${lifted.text}' does not stand lower than its parent '${wanted}'. Give it a smaller y.`);
	const [left, right] = below.toSorted((a, b) => a.x - b.x);
	if (!left || !right || 'prediction' in node) return;
	if (left.x === right.x)
		fail(`The two children of '${wanted}' have the same x. The left one needs the smaller.`);
	if (
		textOf(node.left) !== textOf(node.right) &&
		left.text === textOf(node.right) &&
		right.text === textOf(node.left)
	)
		fail(`The children of '${wanted}' are exchanged: the left one needs the smaller x.`);
	checkNode(node.left, left, edges, fail);
	checkNode(node.right, right, edges, fail);
}

function adviceOn(node: Tree, text: string): string {
	if ('prediction' in node) return '';
	if (text === `${node.feature} ≤ ${Number(node.threshold.toFixed(2))}`)
		return ' Show the name of the feature: names[feature].';
	const [, number = ''] = text.split('≤');
	return number.trim() !== '' && Math.abs(Number(number) - node.threshold) < 1
		? ' Round the threshold to two decimals, without zeros at the end: Number(threshold.toFixed(2)).'
		: '';
}

function checkDrawing(chart: object, tree: Tree, fail: Fail): void {
	const points = readPoints(chart, tree, fail);
	const edges = readEdges(chart, points, fail);
	const top = points.toSorted((a, b) => b.y - a.y)[0]!;
	const lowest = points.find((point) => !edges.some(({ to }) => to === point));
	if (lowest && lowest !== top && points.length > 1)
		fail(
			`The node '${lowest.text}' has no edge that ends there, but it is not at the top. A child stands lower than its parent.`
		);
	checkNode(tree, top, edges, fail);
}

const small: Tree = { feature: 2, threshold: 1.5, left: { prediction: 0 }, right: { prediction: 1 } };

function makeTree(random: Random, depth: number): Tree {
	if (depth === 0) return { prediction: random.integer(0, 2) };
	const child = () => makeTree(random, random.next() < 0.25 ? 0 : depth - 1);
	return {
		feature: random.integer(0, 2),
		threshold: 60 * random.next(),
		left: child(),
		right: child()
	};
}

const full = (depth: number): Tree =>
	depth === 0
		? { prediction: 1 }
		: { feature: depth % 3, threshold: depth + 0.127, left: full(depth - 1), right: full(depth - 1) };

export default grade<Learner>(({ check }) => [
	check('the example: three nodes and two edges', async ({ learner, fail }) => {
		checkDrawing(await learner.drawTree(small, names), small, fail);
	}),
	check('a single leaf has no edges', async ({ learner, fail }) => {
		const leaf = { prediction: 1 };
		checkDrawing(await learner.drawTree(leaf, names), leaf, fail);
	}),
	check('four levels of questions: nothing overlaps', async ({ learner, fail }) => {
		checkDrawing(await learner.drawTree(full(4), names), full(4), fail);
	}),
	check('right for any tree', async ({ learner, random, fail }) => {
		for (let i = 0; i < 6; i++) {
			const tree = makeTree(random, 4);
			checkDrawing(await learner.drawTree(tree, names), tree, fail);
		}
	})
]);
