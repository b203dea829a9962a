import type { LabelsLike, VectorLike } from '../array-like.ts';
import type { GroupLabel } from '../group-by-label.ts';
import type { SampleWeightOptions } from '../sample-weight.ts';
import type { PosLabelOptions } from '../metrics/binary-truth.ts';
import { precisionRecallCurve } from './precision-recall-curve.ts';
import { takeOptions } from '../options.ts';

/**
 * The precision-recall curve as one number: Σ (Rₙ − Rₙ₋₁) · Pₙ over the thresholds, without interpolation. Guessing gives
 * the share of positive rows. scikit-learn's `average_precision_score` for two classes. O(n log n).
 *
 * @param yTrue n labels of two kinds
 * @param yScore n probabilities or other scores of the positive class
 * @returns between 0 and 1; 0 when no row is positive
 * @throws RangeError when the lengths differ or there are more than two kinds of labels
 * @example
 * averagePrecisionScore([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8]); // 0.833
 */
export function averagePrecisionScore<Label extends GroupLabel>(
	yTrue: LabelsLike<Label>,
	yScore: VectorLike,
	options: PosLabelOptions<Label> & SampleWeightOptions = {}
): number {
	takeOptions(options, 'averagePrecisionScore', 'posLabel', 'sampleWeight');
	const { precision, recall } = precisionRecallCurve(yTrue, yScore, options);
	const isAnyPositive = precision.slice(0, -1).some((share) => share > 0);
	if (!isAnyPositive) return 0;
	return recall.slice(1).reduce((sum, next, i) => sum + (recall[i]! - next) * precision[i]!, 0);
}
