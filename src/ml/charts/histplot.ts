import { histogram } from '../descriptive/histogram.ts';
import { type Figure, type Trace, figure } from './figure.ts';
import { type GroupLabel, groupByLabel } from '../group-by-label.ts';
import { type Labels, labelled, labelNames } from './labels.ts';
import { type MaybeNumber, isPresent } from './series.ts';
import { requireList } from '../require-fields.ts';
import { takeOptions } from '../options.ts';

/** `density` has area 1; `probability` has heights that add up to 1. */
export type HistogramStat = 'count' | 'density' | 'probability';

export interface HistplotOptions extends Labels {
	/** A number of bins, or their edges in ascending order. Default: as NumPy's `'auto'`. */
	bins?: number | readonly number[];
	/** What the height of a bar is: `count`, the share of the rows, or that divided by the width. Default: `count`. */
	stat?: HistogramStat;
	/** One label per value: a histogram for each label, drawn over each other. Default: none. */
	groups?: ArrayLike<GroupLabel | null>;
}

/**
 * How often the values fall into each of a row of bins, as seaborn's `histplot`.
 *
 * The bins are those of `histogram`, the same for all groups. Each group is normalised on its own. O(n log n).
 *
 * @param values numbers; `null` and `NaN` are left out
 * @throws RangeError when no number is left
 * @example
 * histplot([22, 38, 26, 35], { bins: 4, title: 'Age', xLabel: 'age (years)' });
 */
export function histplot(values: ArrayLike<MaybeNumber>, options: HistplotOptions = {}): Figure {
	requireList(values, 'values');
	const {
		bins,
		stat = 'count',
		groups,
		yLabel = stat,
		...labels
	} = takeOptions(options, 'histplot', 'bins', 'stat', 'groups', ...labelNames);
	const { edges } = histogram(Array.from(values).filter(isPresent), bins === undefined ? {} : { bins });
	const traces = groups
		? [...groupByLabel(groups)].map(([label, rows]) => ({
				...barsOf(
					rows.map((i) => values[i] ?? null),
					edges,
					stat
				),
				name: String(label),
				opacity: 0.6
			}))
		: [barsOf(Array.from(values), edges, stat)];
	const layout = { ...labelled({ ...labels, yLabel }), bargap: 0 };
	return figure(traces, groups ? { ...layout, barmode: 'overlay' } : layout);
}

function barsOf(values: MaybeNumber[], edges: number[], stat: HistogramStat): Trace {
	const numbers = values.filter(isPresent);
	const counts =
		numbers.length > 0 ? histogram(numbers, { bins: edges }).counts : edges.slice(1).map(() => 0);
	const total = counts.reduce((sum, count) => sum + count, 0);
	const bars = counts.map((count, i) => {
		const left = edges[i] ?? 0;
		const right = edges[i + 1] ?? left;
		return { left, right, centre: (left + right) / 2, width: right - left, count };
	});
	return {
		type: 'bar',
		x: bars.map(({ centre }) => centre),
		y: bars.map(({ count, width }) => height(count, width, total, stat)),
		width: bars.map(({ width }) => width),
		customdata: bars.map(({ left, right }) => [left, right]),
		hovertemplate: `%{customdata[0]:.4~g} to %{customdata[1]:.4~g}<br>${stat} %{y:.4~g}`
	};
}

function height(count: number, width: number, total: number, stat: HistogramStat): number {
	if (stat === 'count' || total === 0) return count;
	return stat === 'probability' ? count / total : count / (total * width);
}
