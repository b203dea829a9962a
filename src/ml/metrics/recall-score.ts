import type { LabelsLike } from '../array-like.ts';
import type { GroupLabel } from '../group-by-label.ts';
import {
	type Average,
	type ScoreOptions,
	precisionRecallFscoreSupport
} from './precision-recall-fscore-support.ts';
import { takeOptions } from '../options.ts';

/**
 * Of the rows that are of the class, the share that was found: TP / (TP + FN). scikit-learn's `recall_score`. O(n + k²)
 * for k labels.
 *
 * @param yTrue n labels
 * @param yPred n labels
 * @param options of `precisionRecallFscoreSupport`; `average` is `binary` unless said otherwise, and `null` gives one
 *   score per class
 * @returns between 0 and 1
 * @throws RangeError when the lists differ in length or are empty, or `binary` meets more than two labels
 * @example
 * recallScore([0, 1, 1, 0], [0, 1, 0, 0]); // 0.5
 */
export function recallScore<Label extends GroupLabel>(
	yTrue: LabelsLike<Label>,
	yPred: LabelsLike<Label>,
	options: ScoreOptions<Label> & { average: null }
): number[];
export function recallScore<Label extends GroupLabel>(
	yTrue: LabelsLike<Label>,
	yPred: LabelsLike<Label>,
	options?: ScoreOptions<Label> & { average?: Exclude<Average, null> }
): number;
export function recallScore<Label extends GroupLabel>(
	yTrue: LabelsLike<Label>,
	yPred: LabelsLike<Label>,
	options: ScoreOptions<Label> & { average?: Average } = {}
): number | number[] {
	takeOptions(options, 'recallScore', 'average', 'labels', 'posLabel', 'sampleWeight', 'zeroDivision');
	return precisionRecallFscoreSupport(yTrue, yPred, { average: 'binary', ...options }).recall;
}
