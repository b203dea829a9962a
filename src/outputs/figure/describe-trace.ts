import { formatCount, formatNumber } from '../value/numbers.ts';
import { plainText } from './plot-text.ts';
import { gridOf, heldValues, numberRange, pointCount, toList, valuesOf, type Values } from './trace-data.ts';

type Trace = Record<string, unknown>;

const mostCategories = 6;
/** So few bars are read out one by one. */
const fewBars = 8;

/** What one trace draws: how many points, and from where to where. */
export function describeTrace(trace: Trace): string {
	const grid = gridOf(trace);
	if (grid.length > 0) return describeGrid(grid);
	const bars = namedBars(trace);
	if (bars) return [countPoints(trace), bars].join(': ');
	const ranges = ['x', 'y', 'z'].flatMap((key) => describeValues(key, heldValues(trace, key)));
	return [countPoints(trace), ...ranges, ...describeSpread(trace)].join(', ');
}

function countPoints(trace: Trace): string {
	const count = pointCount(trace);
	const { type = 'scatter' } = trace;
	const noun = type === 'bar' ? 'bar' : type === 'scatter' ? 'point' : 'value';
	return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** "first 0.63, second 0.47": a few bars with a category each. */
function namedBars(trace: Trace): string | undefined {
	if (trace['type'] !== 'bar') return;
	const [names, values] = ['x', 'y'].map((key) => valuesOf(trace, key)) as [unknown[], unknown[]];
	const isUpright = trace['orientation'] !== 'h';
	const [categories, lengths] = isUpright ? [names, values] : [values, names];
	if (categories.length > fewBars || categories.length !== lengths.length) return;
	if (!categories.every((name) => typeof name === 'string')) return;
	return categories
		.map(
			(name, at) => `${plainText(name)} ${typeof lengths[at] === 'number' ? formatNumber(lengths[at]) : '—'}`
		)
		.join(', ');
}

function describeGrid(grid: readonly (readonly unknown[])[]): string {
	const size = `${grid.length} rows and ${Math.max(...grid.map((row) => row.length))} columns`;
	return [size, ...describeValues('values', grid.flat())].join(', ');
}

function describeValues(name: string, values: Values): string[] {
	const range = numberRange(values);
	if (range) return [`${name} from ${formatNumber(range.low)} to ${formatNumber(range.high)}`];
	const categories = [
		...new Set(
			toList(values)
				.filter((value) => typeof value === 'string')
				.map(plainText)
		)
	];
	if (categories.length === 0) return [];
	const shown = categories.slice(0, mostCategories).join(', ');
	const rest = categories.length - mostCategories;
	return [`${name}: ${shown}${rest > 0 ? ` and ${formatCount(rest)} more` : ''}`];
}

/** The box of a box or violin plot that has but one. */
function describeSpread(trace: Trace): string[] {
	if (trace['type'] !== 'box' && trace['type'] !== 'violin') return [];
	const [x, y] = ['x', 'y'].map((key) => valuesOf(trace, key)) as [unknown[], unknown[]];
	if ((x.length > 0 && y.length > 0) || x.length + y.length === 0) return [];
	const sorted = Float64Array.from((y.length > 0 ? y : x).filter(Number.isFinite) as number[]).sort();
	if (sorted.length === 0) return [];
	const [lower, median, upper] = [0.25, 0.5, 0.75].map((share) => formatNumber(quantile(sorted, share)));
	return [`median ${median}`, `half of them from ${lower} to ${upper}`];
}

function quantile(sorted: Float64Array, share: number): number {
	const place = share * (sorted.length - 1);
	const [below, above] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!];
	return below + (above - below) * (place % 1);
}
