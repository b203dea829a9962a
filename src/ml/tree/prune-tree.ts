import { type Tree, TreeBuilder, noChild, valueOf } from './tree.ts';

export interface PruningPath {
	/** The values of alpha at which another branch is cut away, ascending from 0. */
	ccpAlphas: number[];
	/** The impurity of the leaves that are left with each of them. */
	impurities: number[];
}

/**
 * Minimal cost-complexity pruning (Breiman et al., 1984, chapter 3): cuts away, again and again, the branch whose leaves
 * gain least per leaf, as long as that gain is at most `alpha`. O(cuts · nodes).
 *
 * @returns the whole tree itself when nothing is cut away
 */
export function pruneTree(tree: Tree, alpha: number): Tree {
	const { isCut } = prune(tree, alpha);
	return isCut.includes(1) ? withoutBranches(tree, isCut) : tree;
}

/** All the steps down to the root alone. */
export function pruningPath(tree: Tree): PruningPath {
	const { ccpAlphas, impurities } = prune(tree, Infinity);
	return { ccpAlphas, impurities };
}

function prune(tree: Tree, alpha: number) {
	const { childrenLeft } = tree;
	const isCut = new Uint8Array(childrenLeft.length);
	const path: PruningPath = { ccpAlphas: [0], impurities: [branches(tree, isCut).risk[0]!] };
	while (childrenLeft[0] !== noChild && !isCut[0]) {
		const weakest = weakestLink(tree, isCut);
		if (weakest.alpha > alpha) break;
		isCut[weakest.node] = 1;
		path.ccpAlphas.push(weakest.alpha);
		path.impurities.push(branches(tree, isCut).risk[0]!);
	}
	return { isCut, ...path };
}

function weakestLink(tree: Tree, isCut: Uint8Array): { node: number; alpha: number } {
	const { risk, leaves, isReached } = branches(tree, isCut);
	let weakest = { node: 0, alpha: Infinity };
	tree.childrenLeft.forEach((left, node) => {
		if (left === noChild || isCut[node] || !isReached[node]) return;
		const alpha = (ownRisk(tree, node) - risk[node]!) / (leaves[node]! - 1);
		if (alpha < weakest.alpha) weakest = { node, alpha };
	});
	return weakest;
}

/** Of each node: its leaves, what they misjudge together, and whether it is still in the tree. */
function branches(tree: Tree, isCut: Uint8Array) {
	const { childrenLeft, childrenRight } = tree;
	const count = childrenLeft.length;
	const risk = new Float64Array(count);
	const leaves = new Int32Array(count);
	const isReached = new Uint8Array(count).fill(1);
	const isLeaf = (node: number) => childrenLeft[node] === noChild || isCut[node] === 1;
	// Children have higher numbers than their parents.
	for (let node = count - 1; node >= 0; node--) {
		const children = isLeaf(node) ? [] : [childrenLeft[node]!, childrenRight[node]!];
		leaves[node] = children.reduce((sum, child) => sum + leaves[child]!, 0) || 1;
		risk[node] = isLeaf(node) ? ownRisk(tree, node) : children.reduce((sum, child) => sum + risk[child]!, 0);
	}
	for (let node = 0; node < count; node++) {
		if (childrenLeft[node] === noChild) continue;
		const reached = isReached[node] && !isCut[node] ? 1 : 0;
		isReached[childrenLeft[node]!] = isReached[childrenRight[node]!] = reached;
	}
	return { risk, leaves, isReached };
}

function ownRisk({ weightedNNodeSamples, impurity }: Tree, node: number): number {
	return (weightedNNodeSamples[node]! / weightedNNodeSamples[0]!) * impurity[node]!;
}

/** The same tree, in which the nodes that are cut are leaves. */
function withoutBranches(tree: Tree, isCut: Uint8Array): Tree {
	const { childrenLeft, childrenRight, feature, threshold, valueSize } = tree;
	const builder = new TreeBuilder();
	copy(0, 0);
	return builder.build(valueSize);

	function copy(node: number, depth: number): number {
		const added = builder.add({
			impurity: tree.impurity[node]!,
			samples: tree.nNodeSamples[node]!,
			weight: tree.weightedNNodeSamples[node]!,
			value: valueOf(tree, node),
			depth
		});
		if (childrenLeft[node] === noChild || isCut[node]) return added;
		builder.split(added, feature[node]!, threshold[node]!);
		builder.hang(copy(childrenLeft[node]!, depth + 1), added, 'left');
		builder.hang(copy(childrenRight[node]!, depth + 1), added, 'right');
		return added;
	}
}
