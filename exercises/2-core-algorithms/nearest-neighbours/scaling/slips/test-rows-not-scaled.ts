// feedback: not the test rows
import * as ml from 'stagecoach/ml';

function scalingEffect(
	trainRows: number[][],
	trainLabels: string[],
	testRows: number[][],
	testLabels: string[]
) {
	const accuracyOf = (train: number[][], test: number[][]) =>
		new ml.KNeighborsClassifier<string>({ nNeighbors: 1 }).fit(train, trainLabels).score(test, testLabels);
	return {
		raw: accuracyOf(trainRows, testRows),
		scaled: accuracyOf(new ml.StandardScaler().fitTransform(trainRows), testRows)
	};
}
