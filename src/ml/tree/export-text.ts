import { type ExportOptions, exportTree, type TreeModel, type TreeNode } from './export-tree.ts';
import { requireFields } from '../require-fields.ts';
import { takeOptions } from '../options.ts';

export interface ExportTextOptions extends ExportOptions {
	/** What lies deeper is left out. Default: 10. */
	maxDepth?: number;
	/** How far each level moves to the right. Default: 3. */
	spacing?: number;
	/** Digits after the point. Default: 2. */
	decimals?: number;
	/** Adds the weight of each class in the leaves. Default: false. */
	showWeights?: boolean;
}

/**
 * The rules of a decision tree as text, in the manner of scikit-learn's `export_text`. O(nodes).
 *
 * @param model a fitted DecisionTreeClassifier or DecisionTreeRegressor
 * @throws RangeError when there are not as many names as columns
 * @throws Error before `fit`
 * @example
 * console.log(exportText(tree, { featureNames: ['age', 'fare'] }));
 */
export function exportText(model: TreeModel, options: ExportTextOptions = {}): string {
	const {
		maxDepth = 10,
		spacing = 3,
		decimals = 2,
		showWeights = false,
		...names
	} = takeOptions(options, 'exportText', 'featureNames', 'maxDepth', 'spacing', 'decimals', 'showWeights');
	requireFields(model, 'exportText', ['tree_']);
	const isClassifier = model.classes_ !== undefined;
	return `${linesOf(exportTree(model, names), 0).join('\n')}\n`;

	function linesOf({ question, value, prediction }: TreeNode, depth: number): string[] {
		const indent = `|${' '.repeat(spacing)}`.repeat(depth) + `|${'-'.repeat(spacing)} `;
		if (!question) return [indent + leafText(value, prediction)];
		if (depth > maxDepth) return [`${indent}truncated branch of depth ${depthOf(question)}`];
		const { feature, threshold, left, right } = question;
		const number = threshold.toFixed(decimals);
		return [
			`${indent}${feature} <= ${number}`,
			...linesOf(left, depth + 1),
			`${indent}${feature} >  ${number}`,
			...linesOf(right, depth + 1)
		];
	}

	function leafText(value: number[], prediction: unknown): string {
		const numbers = `[${value.map((entry) => entry.toFixed(decimals)).join(', ')}]`;
		if (!isClassifier) return `value: ${numbers}`;
		return `${showWeights ? `weights: ${numbers} ` : ''}class: ${String(prediction)}`;
	}
}

/** How many nodes lie on the longest way down, the asking one included. */
function depthOf(question: TreeNode['question']): number {
	return question ? 1 + Math.max(depthOf(question.left.question), depthOf(question.right.question)) : 1;
}
