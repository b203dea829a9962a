import * as ml from 'stagecoach/ml';

/** The candidate with the highest accuracy on the validation rows, and the accuracies of all. */
function chooseK(
	trainRows: number[][],
	trainLabels: string[],
	validationRows: number[][],
	validationLabels: string[],
	candidates: number[]
): { k: number; accuracies: number[] } {
	// TODO: one accuracy for each candidate, then the best candidate.
	return { k: 0, accuracies: [] };
}

chooseK([[1], [2], [3], [6], [7.5]], ['a', 'a', 'a', 'b', 'b'], [[4.6], [6.9]], ['a', 'b'], [1, 3, 5]);
