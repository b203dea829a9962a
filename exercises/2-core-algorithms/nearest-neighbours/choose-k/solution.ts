import * as ml from 'stagecoach/ml';

/** The candidate with the highest accuracy on the validation rows, and the accuracies of all. */
function chooseK(
	trainRows: number[][],
	trainLabels: string[],
	validationRows: number[][],
	validationLabels: string[],
	candidates: number[]
): { k: number; accuracies: number[] } {
	const accuracies = candidates.map((nNeighbors) =>
		new ml.KNeighborsClassifier<string>({ nNeighbors })
			.fit(trainRows, trainLabels)
			.score(validationRows, validationLabels)
	);
	// `indexOf` finds the first of equal ones.
	return { k: candidates[accuracies.indexOf(Math.max(...accuracies))]!, accuracies };
}

chooseK([[1], [2], [3], [6], [7.5]], ['a', 'a', 'a', 'b', 'b'], [[4.6], [6.9]], ['a', 'b'], [1, 3, 5]);
