import * as ml from 'stagecoach/ml';

/** The accuracy of one nearest neighbour on the test rows: with the rows as they are, and standardised. */
function scalingEffect(
	trainRows: number[][],
	trainLabels: string[],
	testRows: number[][],
	testLabels: string[]
): { raw: number; scaled: number } {
	// TODO: ml.StandardScaler and ml.KNeighborsClassifier may help.
	return { raw: 0, scaled: 0 };
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
