import type { Shape, Sizes } from '../estimator/require-shape.ts';
import { noChild, type Tree } from './tree.ts';

/** A tree of JSON, of p columns, in which every row comes to a leaf. */
export const treeShape: Shape = [
	{
		...{ childrenLeft: 'i.number n', childrenRight: 'i.number n', feature: 'i.number n' },
		...{ threshold: 'f.number n', impurity: 'f.number n', nNodeSamples: 'i.count n' },
		...{ weightedNNodeSamples: 'f.weight n', valueSize: 'size v', value: 'f.number n*v' },
		...{ maxDepth: 'count', nLeaves: 'count' }
	},
	wrongNode
];

/** A forest has one tree at least. */
export const forestShape: Shape = [
	[treeShape, '_'],
	(trees: Tree[]) => (trees.length > 0 ? undefined : 'has no tree')
];

/** Children come behind their parents, each once: so a walk ends, and it ends as deep as the tree says. */
function wrongNode(tree: Tree, { p = 0 }: Sizes): string | undefined {
	const { childrenLeft, childrenRight, feature, weightedNNodeSamples, maxDepth, nLeaves } = tree;
	const count = feature.length;
	const depths = new Int32Array(count).fill(-1);
	depths[0] = 0;
	let leaves = 0;
	for (let node = 0; node < count; node++) {
		const [left, right] = [childrenLeft[node]!, childrenRight[node]!];
		if (depths[node]! < 0) return `has a node ${node} that no row reaches`;
		if (left === noChild && right === noChild) {
			// What a leaf says is shared out by its weight.
			if (weightedNNodeSamples[node] === 0) return `has a leaf ${node} without weight (weightedNNodeSamples)`;
			leaves++;
			continue;
		}
		for (const child of [left, right]) {
			if (!(child > node && child < count && depths[child]! < 0))
				return `has a node ${node} whose child cannot be ${child} (childrenLeft, childrenRight)`;
			depths[child] = depths[node]! + 1;
		}
		if (!(feature[node]! >= 0 && feature[node]! < p))
			return `asks in node ${node} for column ${feature[node]}, of ${p} (feature)`;
	}
	const depth = depths.reduce((most, own) => Math.max(most, own), 0);
	if (count > 0 && depth === maxDepth && leaves === nLeaves) return undefined;
	return `has the depth ${depth} and ${leaves} leaves, but says ${maxDepth} and ${nLeaves} (maxDepth, nLeaves)`;
}
