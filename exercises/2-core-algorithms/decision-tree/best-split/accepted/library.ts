import * as ml from 'stagecoach/ml';

function bestSplit(rows: number[][], labels: number[]) {
	const { tree_ } = new ml.DecisionTreeClassifier({ maxDepth: 1, randomState: 0 }).fit(rows, labels);
	const [feature, threshold] = [tree_.feature[0]!, tree_.threshold[0]!];
	if (feature < 0) return null;
	const [all, left, right] = tree_.impurity;
	const [n, nLeft, nRight] = tree_.nNodeSamples;
	const gain = all! - (nLeft! * left! + nRight! * right!) / n!;
	return gain > 1e-9 ? { feature, threshold, gain } : null;
}
