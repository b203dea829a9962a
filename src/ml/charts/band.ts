import { mean } from '../descriptive/mean.ts';
import { std } from '../descriptive/std.ts';
import { groupColor } from './group-color.ts';
import type { Trace } from './figure.ts';

/** A line through the means of several lists, and around it a band of one standard deviation on each side. */
export function meanWithBand(
	name: string,
	x: readonly (number | string)[],
	lists: readonly (readonly number[])[],
	group: number
): Trace[] {
	const means = lists.map((list) => mean(list));
	const spreads = lists.map((list) => std(list));
	const color = groupColor(group);
	const edge = (sign: 1 | -1): Trace => ({
		type: 'scatter',
		mode: 'lines',
		x: [...x],
		y: means.map((value, i) => value + sign * spreads[i]!),
		line: { width: 0, color },
		showlegend: false,
		hoverinfo: 'skip'
	});
	return [
		edge(-1),
		{ ...edge(1), fill: 'tonexty', fillcolor: `${color}33` },
		{ type: 'scatter', mode: 'lines+markers', name, x: [...x], y: means, line: { color }, marker: { color } }
	];
}
