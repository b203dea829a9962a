import type { LabelsLike } from '../array-like.ts';
import type { GroupLabel } from '../group-by-label.ts';
import { toLabelPairs } from './label-pairs.ts';
import { type SampleWeightOptions, toSampleWeight } from '../sample-weight.ts';
import { takeOptions } from '../options.ts';

export interface ConfusionMatrixOptions<Label> extends SampleWeightOptions {
	/** The labels in the order of rows and columns. Default: all that occur, sorted. */
	labels?: readonly Label[];
	/**
	 * Shares instead of counts: of each row (`true`), of each column (`pred`) or of the whole (`all`). Default:
	 * counts.
	 */
	normalize?: 'true' | 'pred' | 'all';
}

/**
 * Counts by true and predicted label: the entry [i][j] is the number of rows whose true label is the i-th and whose
 * predicted label is the j-th. For labels 0 and 1 that is [[TN, FP], [FN, TP]]. scikit-learn's `confusion_matrix`.
 * Shares of nothing are 0. O(n + k²) for k labels.
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
	takeOptions(options, 'confusionMatrix', 'labels', 'normalize', 'sampleWeight');
	const { labels, truth, guess } = toLabelPairs(yTrue, yPred, options.labels);
	const matrix = labels.map(() => new Array<number>(labels.length).fill(0));
	const weights = toSampleWeight(options.sampleWeight, truth.length);
	truth.forEach((row, i) => {
		const column = guess[i]!;
		if (row >= 0 && column >= 0) matrix[row]![column]! += weights[i]!;
	});
	return options.normalize ? normalized(matrix, options.normalize) : matrix;
}

function normalized(matrix: number[][], by: 'true' | 'pred' | 'all'): number[][] {
	const rows = matrix.map((row) => sum(row));
	const columns = matrix.map((_, j) => sum(matrix.map((row) => row[j]!)));
	const all = sum(rows);
	return matrix.map((row, i) =>
		row.map((count, j) => {
			const total = by === 'true' ? rows[i]! : by === 'pred' ? columns[j]! : all;
			return total === 0 ? 0 : count / total;
		})
	);
}

function sum(counts: number[]): number {
	return counts.reduce((total, count) => total + count, 0);
}
