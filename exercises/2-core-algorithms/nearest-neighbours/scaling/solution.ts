import * as ml from 'stagecoach/ml';

/** The accuracy of one nearest neighbour on the test rows: with the rows as they are, and standardised. */
function scalingEffect(
	trainRows: number[][],
	trainLabels: string[],
	testRows: number[][],
	testLabels: string[]
): { raw: number; scaled: number } {
	const accuracyOf = (train: number[][], test: number[][]) =>
		new ml.KNeighborsClassifier<string>({ nNeighbors: 1 }).fit(train, trainLabels).score(test, testLabels);
	// Fitted once, on the training rows: the test rows must not move the ruler that measures them.
	const scaler = new ml.StandardScaler().fit(trainRows);
	return {
		raw: accuracyOf(trainRows, testRows),
		scaled: accuracyOf(scaler.transform(trainRows), scaler.transform(testRows))
	};
}

scalingEffect(
	[
		[1, 1000],
		[2, 3000],
		[8, 1100],
		[9, 3100]
	],
	['a', 'a', 'b', 'b'],
	[
		[1.5, 1090],
		[8.5, 1010]
	],
	['a', 'b']
);
