import type { TreeNode } from '../tree/export-tree.ts';
import { type Figure, figure } from './figure.ts';
import { labelled } from './labels.ts';
import { requireFields } from '../require-fields.ts';
import { takeOptions } from '../options.ts';

export interface TreePlotOptions {
	/** Default: none. */
	title?: string;
	/** Levels to draw, from the top. Default: 4; more are too wide to read. */
	maxDepth?: number;
}

interface Placed<Label> {
	node: TreeNode<Label>;
	x: number;
	depth: number;
	parent: Placed<Label> | undefined;
	isCut: boolean;
}

/**
 * A decision tree as boxes: the question of each node, how many rows came there and what is predicted. Rows for which
 * the question is true go left. scikit-learn's `plot_tree`. O(nodes).
 *
 * @param root what `exportTree` gives
 * @example
 * treePlot(exportTree(tree, { featureNames: ['age', 'fare'] }));
 */
export function treePlot<Label>(root: TreeNode<Label>, options: TreePlotOptions = {}): Figure {
	requireFields(root, 'treePlot', ['value', 'samples']);
	const { title, maxDepth = 4 } = takeOptions(options, 'treePlot', 'title', 'maxDepth');
	const placed = place(root, maxDepth);
	const lines = placed.filter(({ parent }) => parent !== undefined);
	const hidden = { showgrid: false, zeroline: false, showticklabels: false, ticks: '' };
	const layout = labelled({ title: title ?? 'Decision tree' });
	return figure(
		[
			{
				type: 'scatter',
				mode: 'lines',
				x: lines.flatMap(({ x, parent }) => [parent!.x, x, null]),
				y: lines.flatMap(({ depth }) => [1 - depth, -depth, null]),
				line: { width: 1, color: '#8a8a8a' },
				hoverinfo: 'skip'
			},
			{
				type: 'scatter',
				mode: 'markers+text',
				x: placed.map(({ x }) => x),
				y: placed.map(({ depth }) => -depth),
				text: placed.map(textOf),
				textposition: 'bottom center',
				marker: {
					size: 10,
					color: placed.map(({ node }) => node.impurity),
					showscale: true,
					colorbar: { title: { text: 'impurity' } }
				},
				hovertext: placed.map(
					({ node }) =>
						`impurity ${node.impurity.toPrecision(3)}<br>value ${node.value.map((v) => +v.toPrecision(3)).join(', ')}`
				),
				hoverinfo: 'text'
			}
		],
		{
			...layout,
			xaxis: hidden,
			yaxis: { ...hidden, range: [-Math.max(...placed.map(({ depth }) => depth)) - 0.8, 0.4] },
			showlegend: false
		}
	);
}

/** Leaves stand side by side, each other node above the middle of its two. */
function place<Label>(root: TreeNode<Label>, maxDepth: number): Placed<Label>[] {
	const placed: Placed<Label>[] = [];
	let leaves = 0;
	const visit = (node: TreeNode<Label>, depth: number, parent: Placed<Label> | undefined): Placed<Label> => {
		const isCut = node.question !== undefined && depth >= maxDepth;
		const own: Placed<Label> = { node, x: 0, depth, parent, isCut };
		placed.push(own);
		if (node.question && !isCut) {
			const left = visit(node.question.left, depth + 1, own);
			const right = visit(node.question.right, depth + 1, own);
			own.x = (left.x + right.x) / 2;
		} else own.x = leaves++;
		return own;
	};
	visit(root, 0, undefined);
	return placed;
}

function textOf({ node, isCut }: Placed<unknown>): string {
	const { question, samples, prediction } = node;
	const answer = typeof prediction === 'number' ? +prediction.toPrecision(4) : String(prediction);
	const asked = question && !isCut ? `${question.feature} ≤ ${+question.threshold.toPrecision(4)}?<br>` : '';
	return `${asked}${samples} rows: ${answer}${isCut ? ' …' : ''}`;
}
