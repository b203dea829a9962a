import type { LabelsLike, VectorLike } from '../array-like.ts';
import type { GroupLabel } from '../group-by-label.ts';
import type { SampleWeightOptions } from '../sample-weight.ts';
import { type PosLabelOptions, toScoredTruth } from '../metrics/binary-truth.ts';
import { countAtThresholds } from './threshold-counts.ts';
import { takeOptions } from '../options.ts';

export interface RocCurveOptions<Label> extends PosLabelOptions<Label>, SampleWeightOptions {
	/** Leave out points on a straight line between others: they change neither drawing nor area. Default: true. */
	dropIntermediate?: boolean;
}

export interface RocCurve {
	/** False positive rate: of the rows of the negative class, the share that is called positive. Ascending from 0 to 1. */
	fpr: number[];
	/** True positive rate: of the rows of the positive class, the share that is found. Ascending from 0 to 1. */
	tpr: number[];
	/** Rows with at least this score are called positive. Descending, from Infinity (nobody). */
	thresholds: number[];
}

/**
 * The receiver operating characteristic: what each threshold finds, and at what price. Equal scores are one step.
 * scikit-learn's `roc_curve`; as from its version 1.3 on, the first threshold is Infinity. O(n log n).
 *
 * @param yTrue n labels of two kinds
 * @param yScore n probabilities or other scores of the positive class
 * @returns three lists of equal length; a rate of rows that do not occur is NaN
 * @throws RangeError when the lengths differ or there are more than two kinds of labels
 * @example
 * rocCurve([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8]).tpr; // [0, 0.5, 0.5, 1, 1]
 */
export function rocCurve<Label extends GroupLabel>(
	yTrue: LabelsLike<Label>,
	yScore: VectorLike,
	options: RocCurveOptions<Label> = {}
): RocCurve {
	const { dropIntermediate = true, sampleWeight } = takeOptions(
		options,
		'rocCurve',
		'dropIntermediate',
		'posLabel',
		'sampleWeight'
	);
	const { thresholds, falsePositives, truePositives } = countAtThresholds(
		toScoredTruth(yTrue, yScore, options),
		sampleWeight
	);
	const places = [...thresholds.keys()];
	const kept = dropIntermediate
		? places.filter((i) => isCorner(falsePositives, i) || isCorner(truePositives, i))
		: places;
	const shares = (counts: Float64Array) =>
		[0, ...kept.map((i) => counts[i]!)].map((count) => count / counts.at(-1)!);
	return {
		fpr: shares(falsePositives),
		tpr: shares(truePositives),
		thresholds: [Infinity, ...kept.map((i) => thresholds[i]!)]
	};
}

/** The first and the last point, and those where the steps before and after differ. */
function isCorner(counts: Float64Array, i: number): boolean {
	if (i === 0 || i === counts.length - 1) return true;
	return counts[i + 1]! - counts[i]! !== counts[i]! - counts[i - 1]!;
}
