import { argmax } from '../matrix/argmax.ts';
import { type Tree, noChild, valueOf } from './tree.ts';
import { requireFields } from '../require-fields.ts';
import { takeOptions } from '../options.ts';

/** A fitted decision tree. */
export interface TreeModel<Label = unknown> {
	readonly tree_: Tree;
	readonly featureImportances_: number[];
	/** Of a classifier. */
	readonly classes_?: Label[];
}

/** A node with all that a drawing of it says. */
export interface TreeNode<Label = unknown> {
	/** Rows whose `feature` is at most `threshold` go left; a leaf has neither. */
	question?: { feature: string; threshold: number; left: TreeNode<Label>; right: TreeNode<Label> };
	impurity: number;
	/** How many training rows came here. */
	samples: number;
	/** The weight of each class, or the mean alone. */
	value: number[];
	/** What is predicted here. */
	prediction: Label | number;
}

export interface ExportOptions {
	/** Length p. Default: `feature_0`, `feature_1` and so on. */
	featureNames?: readonly string[];
}

/**
 * The tree as nodes inside nodes, for drawing. The numbers of scikit-learn's `plot_tree`. O(nodes).
 *
 * @throws RangeError when there are not as many names as columns
 */
export function exportTree<Label>(model: TreeModel<Label>, options: ExportOptions = {}): TreeNode<Label> {
	takeOptions(options, 'exportTree', 'featureNames');
	requireFields(model, 'exportTree', ['tree_']);
	const { tree_: tree, classes_: classes, featureImportances_: columns } = model;
	const names = options.featureNames ?? columns.map((_, j) => `feature_${j}`);
	if (names.length !== columns.length) {
		throw new RangeError(`The tree has ${columns.length} columns, but there are ${names.length} names.`);
	}
	return nodeOf(0);

	function nodeOf(node: number): TreeNode<Label> {
		const value = valueOf(tree, node);
		const described: TreeNode<Label> = {
			impurity: tree.impurity[node]!,
			samples: tree.nNodeSamples[node]!,
			value,
			prediction: classes ? classes[argmax(value)]! : value[0]!
		};
		const left = tree.childrenLeft[node]!;
		if (left === noChild) return described;
		const feature = names[tree.feature[node]!]!;
		const right = nodeOf(tree.childrenRight[node]!);
		return {
			...described,
			question: { feature, threshold: tree.threshold[node]!, left: nodeOf(left), right }
		};
	}
}
