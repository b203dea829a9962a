import { type Tree, noChild } from './tree.ts';

/**
 * How much each column lowers the impurity, as a share of all that the tree lowers it (Breiman et al., 1984): the
 * decrease of each cut, weighted with the rows that come through.
 *
 * @param columns p
 * @returns length p; adds up to 1, or is 0 everywhere for a tree without cuts
 */
export function featureImportances(tree: Tree, columns: number): Float64Array {
	const { childrenLeft, childrenRight, feature, impurity, weightedNNodeSamples: weight } = tree;
	const importances = new Float64Array(columns);
	const mixed = (node: number) => weight[node]! * impurity[node]!;
	childrenLeft.forEach((left, node) => {
		if (left === noChild) return;
		importances[feature[node]!]! += mixed(node) - mixed(left) - mixed(childrenRight[node]!);
	});
	return shares(importances.map((value) => value / weight[0]!));
}

/** Each as a share of the sum. */
export function shares(values: Float64Array): Float64Array {
	const sum = values.reduce((total, value) => total + value, 0);
	return sum > 0 ? values.map((value) => value / sum) : values;
}
