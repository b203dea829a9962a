/** Precision, recall and F1 of a confusion matrix, averaged over its classes in two ways. */
function averageScores(matrix: number[][]) {
	// TODO: compute the three scores of each class, then average them.
	return {
		macro: { precision: 0, recall: 0, f1: 0 },
		weighted: { precision: 0, recall: 0, f1: 0 }
	};
}

averageScores([
	[4, 0, 2],
	[1, 0, 3],
	[1, 0, 9]
]);
