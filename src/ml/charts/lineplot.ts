import { type Figure, figure } from './figure.ts';
import { type Labels, labelled, labelNames } from './labels.ts';
import { type AxisValues, type Series, namedSeries } from './series.ts';
import { requireFields } from '../require-fields.ts';
import { takeOptions } from '../options.ts';

export interface LineplotOptions extends Labels {
	/** Default: 0, 1, 2, … */
	x?: AxisValues;
	/** One line, or several by name: `{ train: […], test: […] }`. A `null` leaves a gap. */
	y: Series;
}

/**
 * One line per list of values, as seaborn's `lineplot`. Points are joined in the order given. O(n).
 *
 * @throws RangeError when x and a line differ in length
 * @example
 * lineplot({ y: { train: [0.9, 0.5, 0.3], test: [1, 0.7, 0.6] }, title: 'Loss', xLabel: 'epoch', yLabel: 'loss' });
 */
export function lineplot(options: LineplotOptions): Figure {
	requireFields(options, 'lineplot', ['y']);
	const { x, y, ...labels } = takeOptions(options, 'lineplot', 'x', 'y', ...labelNames);
	const traces = namedSeries(y).map(({ name, values }) => {
		if (x && x.length !== values.length) {
			throw new RangeError(`x has ${x.length} values and y has ${values.length}.`);
		}
		return {
			type: 'scatter',
			mode: 'lines',
			x: x ? Array.from(x) : values.map((_, i) => i),
			y: values,
			...(name === undefined ? {} : { name })
		};
	});
	return figure(traces, { ...labelled(labels), showlegend: traces.length > 1 });
}
