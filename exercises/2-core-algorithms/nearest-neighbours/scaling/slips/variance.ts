// feedback: variance
import * as ml from 'stagecoach/ml';

function scalingEffect(
	trainRows: number[][],
	trainLabels: string[],
	testRows: number[][],
	testLabels: string[]
) {
	const variances = trainRows[0]!.map((_, j) => ml.variance(trainRows.map((row) => row[j]!)) || 1);
	const divide = (rows: number[][]) => rows.map((row) => row.map((value, j) => value / variances[j]!));
	const accuracyOf = (train: number[][], test: number[][]) =>
		new ml.KNeighborsClassifier<string>({ nNeighbors: 1 }).fit(train, trainLabels).score(test, testLabels);
	return { raw: accuracyOf(trainRows, testRows), scaled: accuracyOf(divide(trainRows), divide(testRows)) };
}
