import { type LabelsLike, type VectorLike, toLabels, toVector } from '../array-like.ts';
import { requireFinite } from '../finite.ts';
import { type GroupLabel, groupByLabel } from '../group-by-label.ts';
import { requireLabels } from '../label-kinds.ts';
import { positiveLabel } from './positive-label.ts';
import { requireSameLength } from './require-same-length.ts';

export interface PosLabelOptions<Label> {
	/** The positive class. Default: 1, or the greater of the two labels. */
	posLabel?: Label;
}

/** One number per row, and whether the row is of the positive class. */
export interface ScoredTruth {
	isPositive: Uint8Array;
	scores: Float64Array;
}

/**
 * Labels of two kinds, as a curve needs them.
 *
 * @throws RangeError when the lists differ in length or are empty, or there are more than two kinds of labels
 */
export function toScoredTruth<Label extends GroupLabel>(
	yTrue: LabelsLike<Label>,
	yScore: VectorLike,
	{ posLabel }: PosLabelOptions<Label>,
	scoreName = 'yScore'
): ScoredTruth {
	const truth = toLabels(yTrue, 'yTrue');
	const scores = Float64Array.from(toVector(yScore, scoreName));
	requireSameLength(truth, scores, ['yTrue', scoreName]);
	requireLabels(truth, 'yTrue');
	requireFinite(scores, scoreName);
	const positive = positiveLabel([...groupByLabel(truth).keys()] as Label[], posLabel);
	return { isPositive: Uint8Array.from(truth, (label) => Number(label === positive)), scores };
}
