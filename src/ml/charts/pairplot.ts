import { type GroupLabel, groupByLabel } from '../group-by-label.ts';
import { type Figure, figure } from './figure.ts';
import { groupColor } from './group-color.ts';
import type { Labels } from './labels.ts';
import type { MaybeNumber } from './series.ts';
import { requireColumnLists } from '../require-fields.ts';
import { takeOptions } from '../options.ts';

export interface PairplotOptions extends Pick<Labels, 'title'> {
	/** Length n: a colour for each label. Default: one colour. */
	color?: ArrayLike<GroupLabel | null>;
	/** Title of the legend. Default: none. */
	colorLabel?: string;
}

/** More would be too small to read. */
const mostColumns = 6;

/**
 * Each column against each other one, and on the diagonal each by itself, as seaborn's `pairplot`. O(n p²) for p
 * columns.
 *
 * @param columns name with unit → n values
 * @throws RangeError when there are fewer than 2 or more than 6 columns, or they differ in length
 * @example
 * pairplot({ 'sepal (cm)': sepal, 'petal (cm)': petal }, { color: species, title: 'Iris' });
 */
export function pairplot(
	columns: Readonly<Record<string, ArrayLike<MaybeNumber>>>,
	options: PairplotOptions = {}
): Figure {
	requireColumnLists(columns, 'pairplot');
	const { color, colorLabel = '', title } = takeOptions(options, 'pairplot', 'color', 'colorLabel', 'title');
	const names = Object.keys(columns);
	if (names.length < 2 || names.length > mostColumns)
		throw new RangeError(`A pair plot has 2 to ${mostColumns} columns, got ${names.length}. Choose some.`);
	const n = columns[names[0]!]!.length;
	const odd = [...Object.values(columns), ...(color ? [color] : [])].find((list) => list.length !== n);
	if (odd) throw new RangeError(`${names[0]} has ${n} values and another column ${odd.length}.`);
	const groups = color
		? [...groupByLabel(color)].map(([label, rows]) => ({ name: String(label), rows }))
		: [{ name: '', rows: Array.from({ length: n }, (_, i) => i) }];
	const cells = names.flatMap((yName, row) => names.map((xName, column) => ({ xName, yName, row, column })));
	const traces = cells.flatMap(({ xName, yName, row, column }) => {
		const axes = axesOf(row * names.length + column);
		return groups.map(({ name, rows }, group) => ({
			...(row === column
				? { type: 'histogram', opacity: 0.6 }
				: { type: 'scatter', mode: 'markers', y: rows.map((i) => columns[yName]![i] ?? null) }),
			x: rows.map((i) => columns[xName]![i] ?? null),
			...axes,
			...(color ? { name, legendgroup: name, showlegend: row === 0 && column === 1 } : {}),
			marker: { color: groupColor(group), size: 4 }
		}));
	});
	return figure(traces, {
		...(title === undefined ? {} : { title: { text: title } }),
		grid: { rows: names.length, columns: names.length, pattern: 'independent' },
		barmode: 'overlay',
		showlegend: color !== undefined,
		legend: { title: { text: colorLabel } },
		...Object.assign({}, ...cells.map((cell) => axisTitles(cell, names)))
	});
}

function axesOf(place: number): { xaxis: string; yaxis: string } {
	const number = place === 0 ? '' : String(place + 1);
	return { xaxis: `x${number}`, yaxis: `y${number}` };
}

/** Names stand below the last row and beside the first column. */
function axisTitles(
	{ xName, yName, row, column }: { xName: string; yName: string; row: number; column: number },
	names: string[]
): Record<string, unknown> {
	const place = row * names.length + column;
	const number = place === 0 ? '' : String(place + 1);
	return {
		[`xaxis${number}`]: row === names.length - 1 ? { title: { text: xName } } : { showticklabels: false },
		[`yaxis${number}`]: column === 0 ? { title: { text: yName } } : { showticklabels: row === column }
	};
}
