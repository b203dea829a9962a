import type { LabelsLike } from '../array-like.ts';
import type { GroupLabel } from '../group-by-label.ts';
import type { SampleWeightOptions } from '../sample-weight.ts';
import { confusionMatrix } from './confusion-matrix.ts';
import { takeOptions } from '../options.ts';

export interface CohenKappaScoreOptions<Label> extends SampleWeightOptions {
	/** The labels in their order, which matters with weights. Default: all that occur, sorted. */
	labels?: readonly Label[];
	/** How much a disagreement counts: by the steps between the two labels, or their square. Default: all alike. */
	weights?: 'linear' | 'quadratic';
}

/**
 * The agreement of two raters, beyond what chance would give: 1 − Σ w·observed / Σ w·expected (Cohen 1960, 1968).
 * scikit-learn's `cohen_kappa_score`. O(n + k²) for k labels.
 *
 * @param y1 n labels of one rater
 * @param y2 n labels of the other
 * @returns 1 for full agreement, 0 for chance; NaN when both give one and the same label throughout
 * @throws RangeError when the lists differ in length or are empty
 * @example
 * cohenKappaScore(['yes', 'yes', 'no', 'no'], ['yes', 'no', 'no', 'no']); // 0.5
 */
export function cohenKappaScore<Label extends GroupLabel>(
	y1: LabelsLike<Label>,
	y2: LabelsLike<Label>,
	options: CohenKappaScoreOptions<Label> = {}
): number {
	const {
		labels,
		weights,
		sampleWeight = null
	} = takeOptions(options, 'cohenKappaScore', 'labels', 'weights', 'sampleWeight');
	const matrix = confusionMatrix(y1, y2, { sampleWeight, ...(labels && { labels }) });
	const rows = matrix.map((row) => row.reduce((sum, count) => sum + count, 0));
	const columns = matrix.map((_, j) => matrix.reduce((sum, row) => sum + row[j]!, 0));
	const n = rows.reduce((sum, count) => sum + count, 0);
	let [observed, expected] = [0, 0];
	matrix.forEach((row, i) => {
		row.forEach((count, j) => {
			const weight = weightOf(i - j, weights);
			observed += weight * count;
			expected += (weight * rows[i]! * columns[j]!) / n;
		});
	});
	return 1 - observed / expected;
}

function weightOf(steps: number, weights: 'linear' | 'quadratic' | undefined): number {
	if (weights === undefined) return steps === 0 ? 0 : 1;
	return weights === 'linear' ? Math.abs(steps) : steps ** 2;
}
