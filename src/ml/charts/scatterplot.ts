import { type Figure, type Trace, figure } from './figure.ts';
import { type GroupLabel, groupByLabel } from '../group-by-label.ts';
import { type Labels, labelled, labelNames } from './labels.ts';
import type { MaybeNumber } from './series.ts';
import { requireLists } from '../require-fields.ts';
import { takeOptions } from '../options.ts';

/** With more different numbers than this, a colour is a place on a scale and not a group. */
const maxGroups = 10;

export interface ScatterplotOptions extends Labels {
	/** Length n. */
	x: ArrayLike<MaybeNumber>;
	/** Length n. */
	y: ArrayLike<MaybeNumber>;
	/**
	 * Length n: labels give one colour per group, more than ten different numbers give a scale. Default: one
	 * colour.
	 */
	color?: ArrayLike<GroupLabel | null>;
	/** Title of the legend or of the colour scale. Default: none. */
	colorLabel?: string;
}

/**
 * One point per pair (x, y), as seaborn's `scatterplot`. A point without x or y is not drawn. O(n).
 *
 * @throws RangeError when x, y and color differ in length
 * @example
 * scatterplot({ x: [1, 2, 3], y: [2, 4, 9], color: ['a', 'a', 'b'], title: 'Growth', xLabel: 'day', yLabel: 'cm' });
 */
export function scatterplot(options: ScatterplotOptions): Figure {
	requireLists(options, 'scatterplot', ['x', 'y']);
	const { x, y, color, colorLabel, ...labels } = takeOptions(
		options,
		'scatterplot',
		'x',
		'y',
		'color',
		'colorLabel',
		...labelNames
	);
	if (x.length !== y.length) throw new RangeError(`x has ${x.length} values and y has ${y.length}.`);
	if (color && color.length !== x.length) {
		throw new RangeError(`color has ${color.length} values and x has ${x.length}.`);
	}
	const layout = labelled(labels);
	if (!color) return figure([points(x, y)], layout);
	const groups = groupByLabel(color);
	if (groups.size > maxGroups && [...groups.keys()].every((label) => typeof label === 'number')) {
		const scale = {
			color: Array.from(color),
			showscale: true,
			colorbar: { title: { text: colorLabel ?? '' } }
		};
		return figure([{ ...points(x, y), marker: scale }], layout);
	}
	const traces = [...groups].map(([label, rows]) => ({
		...points(
			rows.map((i) => x[i] ?? null),
			rows.map((i) => y[i] ?? null)
		),
		name: String(label)
	}));
	return figure(traces, { ...layout, legend: { title: { text: colorLabel ?? '' } }, showlegend: true });
}

function points(x: ArrayLike<MaybeNumber>, y: ArrayLike<MaybeNumber>): Trace {
	return { type: 'scatter', mode: 'markers', x: Array.from(x), y: Array.from(y) };
}
