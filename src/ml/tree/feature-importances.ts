import { type Tree, noChild } from './tree.ts';

/**
 * How much each column lowers the impurity, as a share of all that the tree lowers it (Breiman et al., 1984).
 *
 * @param columns p
 * @returns length p; adds up to 1, or is 0 everywhere for a tree without cuts
 */
export function featureImportances(tree: Tree, columns: number): Float64Array {
	return shares(impurityDecreases(tree, columns));
}

/** The decrease of the impurity by the cuts of each column, weighted with the share of the rows that come through. */
export function impurityDecreases(tree: Tree, columns: number): Float64Array {
	const { childrenLeft, childrenRight, feature, impurity, weightedNNodeSamples: weight } = tree;
	const decreases = new Float64Array(columns);
	const mixed = (node: number) => weight[node]! * impurity[node]!;
	childrenLeft.forEach((left, node) => {
		if (left === noChild) return;
		decreases[feature[node]!]! += mixed(node) - mixed(left) - mixed(childrenRight[node]!);
	});
	return decreases.map((decrease) => decrease / weight[0]!);
}

/** The mean of what several trees say of the columns, as shares. Trees without cuts say nothing. */
export function meanImportances(
	trees: readonly Tree[],
	columns: number,
	importancesOf: (tree: Tree, columns: number) => Float64Array
): number[] {
	const sum = new Float64Array(columns);
	for (const tree of trees) importancesOf(tree, columns).forEach((value, j) => (sum[j]! += value));
	return [...shares(sum)];
}

function shares(values: Float64Array): Float64Array {
	const sum = values.reduce((total, value) => total + value, 0);
	return sum > 0 ? values.map((value) => value / sum) : values;
}
