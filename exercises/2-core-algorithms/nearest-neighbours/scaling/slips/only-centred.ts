// feedback: only the mean
import * as ml from 'stagecoach/ml';

function scalingEffect(
	trainRows: number[][],
	trainLabels: string[],
	testRows: number[][],
	testLabels: string[]
) {
	const means = trainRows[0]!.map((_, j) => ml.mean(trainRows.map((row) => row[j]!)));
	const centre = (rows: number[][]) => rows.map((row) => row.map((value, j) => value - means[j]!));
	const accuracyOf = (train: number[][], test: number[][]) =>
		new ml.KNeighborsClassifier<string>({ nNeighbors: 1 }).fit(train, trainLabels).score(test, testLabels);
	return { raw: accuracyOf(trainRows, testRows), scaled: accuracyOf(centre(trainRows), centre(testRows)) };
}
