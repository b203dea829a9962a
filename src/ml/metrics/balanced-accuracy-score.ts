import type { LabelsLike } from '../array-like.ts';
import { mean } from '../descriptive/mean.ts';
import type { GroupLabel } from '../group-by-label.ts';
import type { SampleWeightOptions } from '../sample-weight.ts';
import { confusionMatrix } from './confusion-matrix.ts';
import { takeOptions } from '../options.ts';

export interface BalancedAccuracyScoreOptions extends SampleWeightOptions {
	/** Shift and stretch it so that guessing gives 0 and perfection stays 1. Default: false. */
	adjusted?: boolean;
}

/**
 * The mean of the recalls of the classes that occur: a class of few rows counts as much as one of many. Guessing gives
 * 1/k. scikit-learn's `balanced_accuracy_score`. O(n + k²) for k labels.
 *
 * @param yTrue n labels
 * @param yPred n labels
 * @returns between 0 and 1
 * @throws RangeError when the lists differ in length or are empty
 * @example
 * balancedAccuracyScore([0, 0, 0, 1], [0, 0, 0, 0]); // 0.5
 */
export function balancedAccuracyScore<Label extends GroupLabel>(
	yTrue: LabelsLike<Label>,
	yPred: LabelsLike<Label>,
	options: BalancedAccuracyScoreOptions = {}
): number {
	const { adjusted = false, sampleWeight } = takeOptions(
		options,
		'balancedAccuracyScore',
		'adjusted',
		'sampleWeight'
	);
	const shares = confusionMatrix(yTrue, yPred, { normalize: 'true', sampleWeight: sampleWeight ?? null });
	const occurs = (row: number[]) => row.some((share) => share > 0);
	const recalls = shares.flatMap((row, i) => (occurs(row) ? [row[i]!] : []));
	const score = mean(recalls);
	const chance = 1 / recalls.length;
	return adjusted ? (score - chance) / (1 - chance) : score;
}
