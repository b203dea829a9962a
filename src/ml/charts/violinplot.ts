import { type Figure, figure } from './figure.ts';
import { type Labels, labelled, labelNames } from './labels.ts';
import { type MaybeNumber, isPresent } from './series.ts';
import { requireColumnLists } from '../require-fields.ts';
import { takeOptions } from '../options.ts';

/**
 * One violin per group, as seaborn's `violinplot`: how dense the values lie, with a small box for the quartiles. A
 * group without numbers has no violin. O(n log n).
 *
 * @param groups name → values; `null` and `NaN` are left out
 * @example
 * violinplot({ Adelie: [181, 186, 195], Gentoo: [211, 230, 210] }, { title: 'Flippers', yLabel: 'length (mm)' });
 */
export function violinplot(
	groups: Readonly<Record<string, ArrayLike<MaybeNumber>>>,
	labels: Labels = {}
): Figure {
	requireColumnLists(groups, 'violinplot');
	takeOptions(labels, 'violinplot', ...labelNames);
	const traces = Object.entries(groups)
		.map(([name, values]) => ({ name, y: Array.from(values).filter(isPresent) }))
		.filter(({ y }) => y.length > 0)
		.map(({ name, y }) => ({
			type: 'violin',
			name,
			x: y.map(() => name),
			y,
			box: { visible: true },
			points: false,
			// No density outside of what was measured.
			spanmode: 'hard'
		}));
	const layout = labelled(labels);
	const xaxis = { ...(layout['xaxis'] as object), type: 'category' };
	return figure(traces, { ...layout, xaxis, showlegend: false });
}
