import type { LabelsLike, VectorLike } from '../array-like.ts';
import { quantile } from '../descriptive/quantile.ts';
import type { GroupLabel } from '../group-by-label.ts';
import { type PosLabelOptions, toScoredTruth } from '../metrics/binary-truth.ts';
import { requireProbabilities } from '../metrics/require-probabilities.ts';
import { takeOptions } from '../options.ts';

export interface CalibrationCurveOptions<Label> extends PosLabelOptions<Label> {
	/** Default: 5. */
	nBins?: number;
	/** Bins of equal width, or of equally many rows. Default: `uniform`. */
	strategy?: 'uniform' | 'quantile';
}

export interface CalibrationCurve {
	/** Share of positive rows in each bin that has rows. */
	probTrue: number[];
	/** Mean probability in the same bins. */
	probPred: number[];
}

/**
 * How often what was given 30 % happens: the share of positive rows against the mean probability, bin by bin. Good
 * probabilities lie on the diagonal. Bins without rows are left out. scikit-learn's `calibration_curve`. O(n log n).
 *
 * @param yTrue n labels of two kinds
 * @param yProba n probabilities of the positive class
 * @throws RangeError when the lengths differ, there are more than two kinds of labels, or a probability is outside 0 to 1
 * @example
 * calibrationCurve([0, 0, 1, 1], [0.1, 0.2, 0.7, 0.8], { nBins: 2 }); // { probTrue: [0, 1], probPred: [0.15, 0.75] }
 */
export function calibrationCurve<Label extends GroupLabel>(
	yTrue: LabelsLike<Label>,
	yProba: VectorLike,
	options: CalibrationCurveOptions<Label> = {}
): CalibrationCurve {
	const { nBins = 5, strategy = 'uniform' } = takeOptions(
		options,
		'calibrationCurve',
		'nBins',
		'posLabel',
		'strategy'
	);
	if (!Number.isInteger(nBins) || nBins < 1)
		throw new RangeError(`nBins must be a positive integer, got ${nBins}.`);
	const { isPositive, scores } = toScoredTruth(yTrue, yProba, options, 'yProba');
	requireProbabilities(scores, 'yProba');
	const shares = Array.from({ length: nBins - 1 }, (_, i) => (i + 1) / nBins);
	const inner = strategy === 'uniform' ? shares : quantile(scores, shares);
	const bins = Array.from({ length: nBins }, () => ({ rows: 0, positive: 0, sum: 0 }));
	scores.forEach((p, i) => {
		const bin = bins[inner.findLastIndex((edge) => edge < p) + 1]!;
		bin.rows++;
		bin.positive += isPositive[i]!;
		bin.sum += p;
	});
	const filled = bins.filter(({ rows }) => rows > 0);
	return {
		probTrue: filled.map(({ positive, rows }) => positive / rows),
		probPred: filled.map(({ sum, rows }) => sum / rows)
	};
}
