import type { LabelsLike } from '../array-like.ts';
import type { GroupLabel } from '../group-by-label.ts';
import {
	type Average,
	type ScoreOptions,
	precisionRecallFscoreSupport
} from './precision-recall-fscore-support.ts';
import { takeOptions } from '../options.ts';

export interface FbetaScoreOptions<Label> extends ScoreOptions<Label> {
	/** How many times recall counts as much as precision: 2 for a test that must miss nothing. */
	beta: number;
}

/**
 * The weighted harmonic mean of precision and recall. scikit-learn's `fbeta_score`. O(n + k²) for k labels.
 *
 * @param yTrue n labels
 * @param yPred n labels
 * @param options `beta`, and those of `precisionRecallFscoreSupport`; `average` is `binary` unless said otherwise
 * @returns between 0 and 1
 * @throws RangeError when the lists differ in length or are empty, or `binary` meets more than two labels
 * @example
 * fbetaScore([0, 1, 1, 0], [0, 1, 0, 0], { beta: 2 }); // 0.556
 */
export function fbetaScore<Label extends GroupLabel>(
	yTrue: LabelsLike<Label>,
	yPred: LabelsLike<Label>,
	options: FbetaScoreOptions<Label> & { average: null }
): number[];
export function fbetaScore<Label extends GroupLabel>(
	yTrue: LabelsLike<Label>,
	yPred: LabelsLike<Label>,
	options: FbetaScoreOptions<Label> & { average?: Exclude<Average, null> }
): number;
export function fbetaScore<Label extends GroupLabel>(
	yTrue: LabelsLike<Label>,
	yPred: LabelsLike<Label>,
	options: FbetaScoreOptions<Label> & { average?: Average }
): number | number[] {
	takeOptions(options, 'fbetaScore', 'beta', 'average', 'labels', 'posLabel', 'sampleWeight', 'zeroDivision');
	return precisionRecallFscoreSupport(yTrue, yPred, { average: 'binary', ...options }).fscore;
}
