import * as words from '#words/charts.ts';
import { formatNumber } from '../value/numbers.ts';
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
	if (type === 'bar') return words.bars(count);
	return type === 'scatter' ? words.points(count) : words.values(count);
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
	const size = words.grid(grid.length, Math.max(...grid.map((row) => row.length)));
	return [size, ...describeValues(words.cells, grid.flat())].join(', ');
}

function describeValues(name: string, values: Values): string[] {
	const range = numberRange(values);
	if (range) return [words.range(name, formatNumber(range.low), formatNumber(range.high))];
	const categories = [
		...new Set(
			toList(values)
				.filter((value) => typeof value === 'string')
				.map(plainText)
		)
	];
	if (categories.length === 0) return [];
	return [words.categories(name, categories.slice(0, mostCategories), categories.length - mostCategories)];
}

/** The box of a box or violin plot that has but one. */
function describeSpread(trace: Trace): string[] {
	if (trace['type'] !== 'box' && trace['type'] !== 'violin') return [];
	const [x, y] = ['x', 'y'].map((key) => valuesOf(trace, key)) as [unknown[], unknown[]];
	if ((x.length > 0 && y.length > 0) || x.length + y.length === 0) return [];
	const sorted = Float64Array.from((y.length > 0 ? y : x).filter(Number.isFinite) as number[]).sort();
	if (sorted.length === 0) return [];
	const at = (share: number) => formatNumber(quantile(sorted, share));
	return [words.median(at(0.5)), words.half(at(0.25), at(0.75))];
}

function quantile(sorted: Float64Array, share: number): number {
	const place = share * (sorted.length - 1);
	const [below, above] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!];
	return below + (above - below) * (place % 1);
}
