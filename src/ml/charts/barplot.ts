import { type Figure, figure } from './figure.ts';
import { type Labels, labelled, labelNames } from './labels.ts';
import { type AxisValues, type Series, namedSeries } from './series.ts';
import { requireFields, requireList } from '../require-fields.ts';
import { takeOptions } from '../options.ts';

export interface BarplotOptions extends Labels {
	/** Names of the bars, length n. */
	x: AxisValues;
	/** Heights, length n, or several lists by name for bars side by side. */
	y: Series;
	/** Half the length of each error bar, in the shape of `y`. Default: none. */
	error?: Series;
}

/**
 * One bar per name, as seaborn's `barplot`, from heights that are already computed. O(n).
 *
 * @throws RangeError when x and a list of heights or errors differ in length
 * @example
 * barplot({ x: ['female', 'male'], y: [0.73, 0.19], error: [0.02, 0.01], title: 'Survival', yLabel: 'rate' });
 */
export function barplot(options: BarplotOptions): Figure {
	requireFields(options, 'barplot', ['x', 'y']);
	const { x, y, error, ...labels } = takeOptions(options, 'barplot', 'x', 'y', 'error', ...labelNames);
	requireList(x, 'x');
	const errors = error ? namedSeries(error) : [];
	const traces = namedSeries(y).map(({ name, values }, i) => {
		const half = errors[i]?.values;
		for (const list of half ? [values, half] : [values]) {
			if (list.length !== x.length)
				throw new RangeError(`x has ${x.length} values and y has ${list.length}.`);
		}
		return {
			type: 'bar',
			x: Array.from(x),
			y: values,
			...(half ? { error_y: { type: 'data', array: half, visible: true } } : {}),
			...(name === undefined ? {} : { name })
		};
	});
	const layout = labelled(labels);
	// Names that look like numbers (classes 1, 2, 3) are still names: no bars at 1.5.
	const xaxis = { ...(layout['xaxis'] as object), type: 'category' };
	return figure(traces, { ...layout, xaxis, showlegend: traces.length > 1 });
}
