// feedback: gains nothing
import * as ml from 'stagecoach/ml';

/** scikit-learn's rule: it goes on as long as the labels differ, even when nothing is gained. */
function growTree(rows: number[][], labels: number[], maxDepth: number): Tree {
	const { tree_ } = new ml.DecisionTreeClassifier({ maxDepth: Math.max(1, maxDepth), randomState: 0 }).fit(
		rows,
		labels
	);
	const classes = [...new Set(labels)].sort((a, b) => a - b);
	const convert = (node: number, left: number): Tree => {
		const counts = Array.from(classes.keys(), (c) => tree_.value[node * classes.length + c]!);
		if (tree_.feature[node]! < 0 || left === 0)
			return { prediction: classes[counts.indexOf(Math.max(...counts))]! };
		return {
			feature: tree_.feature[node]!,
			threshold: tree_.threshold[node]!,
			left: convert(tree_.childrenLeft[node]!, left - 1),
			right: convert(tree_.childrenRight[node]!, left - 1)
		};
	};
	return convert(0, maxDepth);
}
