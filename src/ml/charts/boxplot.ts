import { quantile } from '../descriptive/quantile.ts';
import { type Figure, type Trace, figure } from './figure.ts';
import { type Labels, labelled, labelNames } from './labels.ts';
import { type MaybeNumber, isPresent } from './series.ts';
import { requireColumnLists } from '../require-fields.ts';
import { takeOptions } from '../options.ts';

/**
 * One box per group, as seaborn's `boxplot`: the quartiles with the median, whiskers to the last
 * values within 1.5 times the interquartile range of the box, and the values beyond as points.
 * A group without numbers has no box.
 *
 * The quartiles are those of `quantile`; Plotly's own differ a little. O(n log n).
 *
 * @param groups name → values; `null` and `NaN` are left out
 * @example
 * boxplot({ first: [80, 52, 30], third: [7, 8, 15] }, { title: 'Fare by class', yLabel: 'fare (pounds)' });
 */
export function boxplot(
	groups: Readonly<Record<string, ArrayLike<MaybeNumber>>>,
	labels: Labels = {}
): Figure {
	requireColumnLists(groups, 'boxplot');
	takeOptions(labels, 'boxplot', ...labelNames);
	const traces = Object.entries(groups)
		.map(([name, values]) => ({ name, numbers: Array.from(values).filter(isPresent) }))
		.filter(({ numbers }) => numbers.length > 0)
		.map(({ name, numbers }) => box(name, numbers));
	const layout = labelled(labels);
	const xaxis = { ...(layout['xaxis'] as object), type: 'category' };
	return figure(traces, { ...layout, xaxis, showlegend: false });
}

function box(name: string, values: number[]): Trace {
	const [q1 = NaN, median = NaN, q3 = NaN] = quantile(values, [0.25, 0.5, 0.75]);
	const reach = 1.5 * (q3 - q1);
	const inside = values.filter((value) => value >= q1 - reach && value <= q3 + reach);
	return {
		type: 'box',
		name,
		x: [name],
		y: [values],
		q1: [q1],
		median: [median],
		q3: [q3],
		lowerfence: [inside.reduce((least, value) => Math.min(least, value), q1)],
		upperfence: [inside.reduce((most, value) => Math.max(most, value), q3)],
		boxpoints: 'outliers'
	};
}
