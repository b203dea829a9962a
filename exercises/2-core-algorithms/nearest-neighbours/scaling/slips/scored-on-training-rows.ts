// feedback: training rows themselves
import * as ml from 'stagecoach/ml';

function scalingEffect(trainRows: number[][], trainLabels: string[]) {
	const accuracyOf = (train: number[][]) =>
		new ml.KNeighborsClassifier<string>({ nNeighbors: 1 }).fit(train, trainLabels).score(train, trainLabels);
	return { raw: accuracyOf(trainRows), scaled: accuracyOf(new ml.StandardScaler().fitTransform(trainRows)) };
}
