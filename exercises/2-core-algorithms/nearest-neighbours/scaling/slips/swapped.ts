// feedback: exchanged
import * as ml from 'stagecoach/ml';

function scalingEffect(
	trainRows: number[][],
	trainLabels: string[],
	testRows: number[][],
	testLabels: string[]
) {
	const accuracyOf = (train: number[][], test: number[][]) =>
		new ml.KNeighborsClassifier<string>({ nNeighbors: 1 }).fit(train, trainLabels).score(test, testLabels);
	const scaler = new ml.StandardScaler().fit(trainRows);
	return {
		raw: accuracyOf(scaler.transform(trainRows), scaler.transform(testRows)),
		scaled: accuracyOf(trainRows, testRows)
	};
}
