import { type Figure, figure } from './figure.ts';
import { type Labels, labelled } from './labels.ts';
import type { MaybeNumber } from './series.ts';

/**
 * One box per group, as seaborn's `boxplot`: quartiles, median, whiskers up to 1.5 times the
 * interquartile range, and the values beyond them as points.
 *
 * @param groups name → values; `null` values are left out
 * @example
 * boxplot({ first: [80, 52, 30], third: [7, 8, 15] }, { title: 'Fare by class', yLabel: 'fare (pounds)' });
 */
export function boxplot(
	groups: Readonly<Record<string, ArrayLike<MaybeNumber>>>,
	labels: Labels = {}
): Figure {
	const traces = Object.entries(groups).map(([name, values]) => ({
		type: 'box',
		name,
		y: Array.from(values),
		quartilemethod: 'linear',
		boxpoints: 'outliers'
	}));
	return figure(traces, { ...labelled(labels), showlegend: false });
}
