// feedback: training and test rows together
import * as ml from 'stagecoach/ml';

function scalingEffect(
	trainRows: number[][],
	trainLabels: string[],
	testRows: number[][],
	testLabels: string[]
) {
	const accuracyOf = (train: number[][], test: number[][]) =>
		new ml.KNeighborsClassifier<string>({ nNeighbors: 1 }).fit(train, trainLabels).score(test, testLabels);
	const scaler = new ml.StandardScaler().fit([...trainRows, ...testRows]);
	return {
		raw: accuracyOf(trainRows, testRows),
		scaled: accuracyOf(scaler.transform(trainRows), scaler.transform(testRows))
	};
}
