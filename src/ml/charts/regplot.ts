import { mean } from '../descriptive/mean.ts';
import { type Figure, figure } from './figure.ts';
import { groupColor } from './group-color.ts';
import { type Labels, labelled, labelNames } from './labels.ts';
import { isPresent, type MaybeNumber } from './series.ts';
import { requireLists } from '../require-fields.ts';
import { takeOptions } from '../options.ts';

export interface RegplotOptions extends Labels {
	/** Length n. */
	x: ArrayLike<MaybeNumber>;
	/** Length n. */
	y: ArrayLike<MaybeNumber>;
}

const steps = 50;

/**
 * Points with the straight line of least squares, as seaborn's `regplot`, and a band of two standard errors of the
 * line: the true line lies in it with about 95 %, if a line it is. O(n).
 *
 * @throws RangeError when x and y differ in length, fewer than three pairs are whole, or all x are equal
 * @example
 * regplot({ x: bmi, y: progression, xLabel: 'BMI (kg/m²)', yLabel: 'progression' });
 */
export function regplot(options: RegplotOptions): Figure {
	requireLists(options, 'regplot', ['x', 'y']);
	const { x, y, ...labels } = takeOptions(options, 'regplot', 'x', 'y', ...labelNames);
	if (x.length !== y.length) throw new RangeError(`x has ${x.length} values and y has ${y.length}.`);
	const pairs = Array.from(x, (value, i) => [value, y[i] ?? null] as const).filter(
		(pair): pair is readonly [number, number] => pair.every(isPresent)
	);
	const line = leastSquares(pairs);
	const xs = pairs.map(([value]) => value);
	const low = xs.reduce((a, b) => Math.min(a, b));
	const high = xs.reduce((a, b) => Math.max(a, b));
	const grid = Array.from({ length: steps + 1 }, (_, i) => low + ((high - low) * i) / steps);
	const edge = (sign: 1 | -1) => ({
		type: 'scatter',
		mode: 'lines',
		x: grid,
		y: grid.map((at) => line.valueAt(at) + sign * 2 * line.errorAt(at)),
		line: { width: 0, color: groupColor(1) },
		showlegend: false,
		hoverinfo: 'skip'
	});
	return figure(
		[
			{
				type: 'scatter',
				mode: 'markers',
				x: xs,
				y: pairs.map(([, value]) => value),
				marker: { color: groupColor(0) }
			},
			edge(-1),
			{ ...edge(1), fill: 'tonexty', fillcolor: `${groupColor(1)}33` },
			{
				type: 'scatter',
				mode: 'lines',
				x: grid,
				y: grid.map(line.valueAt),
				line: { color: groupColor(1) },
				hovertemplate: `y = ${line.intercept.toPrecision(3)} + ${line.slope.toPrecision(3)} · x`
			}
		],
		{ ...labelled(labels), showlegend: false }
	);
}

/** The line, and the standard error of its height at each x. */
function leastSquares(pairs: readonly (readonly [number, number])[]) {
	if (pairs.length < 3)
		throw new RangeError(`A line needs three whole pairs or more, there are ${pairs.length}.`);
	const centre = mean(pairs.map(([x]) => x));
	const height = mean(pairs.map(([, y]) => y));
	const spread = pairs.reduce((sum, [x]) => sum + (x - centre) ** 2, 0);
	if (spread === 0) throw new RangeError('All values of x are equal: no line goes through them.');
	const slope = pairs.reduce((sum, [x, y]) => sum + (x - centre) * (y - height), 0) / spread;
	const valueAt = (x: number) => height + slope * (x - centre);
	const left = pairs.reduce((sum, [x, y]) => sum + (y - valueAt(x)) ** 2, 0);
	const noise = Math.sqrt(left / (pairs.length - 2));
	const errorAt = (x: number) => noise * Math.sqrt(1 / pairs.length + (x - centre) ** 2 / spread);
	return { slope, intercept: height - slope * centre, valueAt, errorAt };
}
