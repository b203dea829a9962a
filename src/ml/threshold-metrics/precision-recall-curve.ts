import type { LabelsLike, VectorLike } from '../array-like.ts';
import type { GroupLabel } from '../group-by-label.ts';
import type { SampleWeightOptions } from '../sample-weight.ts';
import { type PosLabelOptions, toScoredTruth } from '../metrics/binary-truth.ts';
import { countAtThresholds } from './threshold-counts.ts';
import { takeOptions } from '../options.ts';

export interface PrecisionRecallCurve {
	/** Of the rows with at least the threshold's score, the share that is positive; ends with 1. */
	precision: number[];
	/** Of the positive rows, the share among them; descending to 0. 1 throughout when there are none. */
	recall: number[];
	/** The different scores, ascending; one fewer than the points. */
	thresholds: number[];
}

/**
 * Precision and recall at each threshold. The last point, (recall 0, precision 1), has no threshold. Where few rows are
 * positive it tells more than a ROC curve does. scikit-learn's `precision_recall_curve`. O(n log n).
 *
 * @param yTrue n labels of two kinds
 * @param yScore n probabilities or other scores of the positive class
 * @throws RangeError when the lengths differ or there are more than two kinds of labels
 * @example
 * precisionRecallCurve([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8]).recall; // [1, 1, 0.5, 0.5, 0]
 */
export function precisionRecallCurve<Label extends GroupLabel>(
	yTrue: LabelsLike<Label>,
	yScore: VectorLike,
	options: PosLabelOptions<Label> & SampleWeightOptions = {}
): PrecisionRecallCurve {
	const { sampleWeight } = takeOptions(options, 'precisionRecallCurve', 'posLabel', 'sampleWeight');
	const { thresholds, falsePositives, truePositives } = countAtThresholds(
		toScoredTruth(yTrue, yScore, options),
		sampleWeight
	);
	const all = truePositives.at(-1)!;
	const ascending = [...thresholds.keys()].reverse();
	return {
		precision: [...ascending.map((i) => truePositives[i]! / (truePositives[i]! + falsePositives[i]!)), 1],
		recall: [...ascending.map((i) => (all === 0 ? 1 : truePositives[i]! / all)), 0],
		thresholds: ascending.map((i) => thresholds[i]!)
	};
}
