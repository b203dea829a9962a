import {
	type LabelsLike,
	type MatrixLike,
	type VectorLike,
	holdsRows,
	toLabels,
	toMatrix,
	toVector
} from '../array-like.ts';
import { type GroupLabel, groupByLabel } from '../group-by-label.ts';
import { requireLabels } from '../label-kinds.ts';
import { requireSameLength } from './require-same-length.ts';
import type { SampleWeightOptions } from '../sample-weight.ts';
import { weightedMean } from './weighted-mean.ts';
import { takeOptions } from '../options.ts';

export interface LogLossOptions<Label> extends SampleWeightOptions {
	/** All labels, sorted, when `yTrue` does not hold each of them. Default: those of `yTrue`. */
	labels?: readonly Label[];
}

/**
 * The mean of −ln p, where p is the probability that was given to the true label. 0 is perfect;
 * always saying ½ gives ln 2 ≈ 0.693. Also called cross-entropy. scikit-learn's `log_loss`.
 *
 * Probabilities are kept off 0 and 1 by the machine epsilon, so that one wrong certainty costs much (36) and not
 * infinity. O(n k) for k labels.
 *
 * @param yTrue n labels
 * @param yProba n probabilities of the second label, or n × k, columns in the order of the sorted labels
 * @throws RangeError when the lengths differ, or the columns are not one per label
 * @example
 * logLoss([0, 1], [0.1, 0.8]); // 0.164…
 */
export function logLoss<Label extends GroupLabel>(
	yTrue: LabelsLike<Label>,
	yProba: VectorLike | MatrixLike,
	options: LogLossOptions<Label> = {}
): number {
	takeOptions(options, 'logLoss', 'labels', 'sampleWeight');
	const truth = toLabels(yTrue, 'yTrue');
	requireLabels(truth, 'yTrue');
	const rows = probabilityRows(yProba);
	requireSameLength(truth, rows, ['yTrue', 'yProba']);
	const labels: readonly GroupLabel[] = options.labels ?? [...groupByLabel(truth).keys()];
	const width = rows[0]?.length ?? 0;
	if (labels.length !== width) {
		throw new RangeError(
			`yProba has ${width} classes and yTrue ${labels.length}. Name all of them in labels.`
		);
	}
	const losses = truth.map((label, i) => rowLoss(rows[i] ?? [], labels.indexOf(label)));
	return weightedMean(losses, options.sampleWeight);
}

function rowLoss(row: number[], place: number): number {
	if (place < 0) throw new RangeError('yTrue holds a label that is not among labels.');
	const clipped = row.map((p) => Math.min(Math.max(p, Number.EPSILON), 1 - Number.EPSILON));
	const total = clipped.reduce((sum, p) => sum + p, 0);
	return -Math.log((clipped[place] ?? NaN) / total);
}

function probabilityRows(yProba: VectorLike | MatrixLike): number[][] {
	if (holdsRows(yProba, 'yProba')) return toMatrix(yProba as MatrixLike, 'yProba');
	return toVector(yProba as VectorLike, 'yProba').map((p) => [1 - p, p]);
}
