import { type LabelsLike, toLabels } from '../array-like.ts';
import { type GroupLabel, groupByLabel } from '../group-by-label.ts';
import { requireSameLength } from './require-same-length.ts';

export interface ConfusionMatrixOptions<Label> {
	/** The labels in the order of rows and columns. Default: all that occur, sorted. */
	labels?: readonly Label[];
}

/**
 * Counts by true and predicted label: the entry [i][j] is the number of rows whose true label is
 * the i-th and whose predicted label is the j-th. For labels 0 and 1 that is [[TN, FP], [FN, TP]].
 * scikit-learn's `confusion_matrix`.
 *
 * @param yTrue n labels
 * @param yPred n labels
 * @returns k × k
 * @throws RangeError when the lists differ in length or are empty
 * @example
 * confusionMatrix([0, 1, 1, 0], [0, 1, 0, 0]); // [[2, 0], [1, 1]]
 */
export function confusionMatrix<Label extends GroupLabel>(
	yTrue: LabelsLike<Label>,
	yPred: LabelsLike<Label>,
	options: ConfusionMatrixOptions<Label> = {}
): number[][] {
	const truth = toLabels(yTrue, 'yTrue');
	const guess = toLabels(yPred, 'yPred');
	requireSameLength(truth, guess, ['yTrue', 'yPred']);
	const labels: readonly GroupLabel[] = options.labels ?? [...groupByLabel([...truth, ...guess]).keys()];
	const place = new Map(labels.map((label, i) => [label, i]));
	const matrix = labels.map(() => new Array<number>(labels.length).fill(0));
	truth.forEach((label, i) => {
		const row = matrix[place.get(label) ?? -1];
		const column = place.get(guess[i] as Label);
		if (row && column !== undefined) row[column] = (row[column] ?? 0) + 1;
	});
	return matrix;
}
