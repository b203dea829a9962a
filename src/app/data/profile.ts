/** What the values of a column look like, in words and as bars. */
import { numberText } from './words.ts';

export type Value = number | string | null;

export interface ColumnProfile {
	/** The values that are there, in a few words. */
	words: string;
	/** Heights from 0 to 1: how many rows each value or each range of values has; empty where that says nothing. */
	bars: number[];
}

const mostBars = 12;
const mostNamed = 4;

/** @param values of all rows, in their order; null is missing */
export function profileColumn(values: readonly Value[]): ColumnProfile {
	const present = values.filter((value) => value !== null);
	if (present.length === 0) return { words: 'nothing', bars: [] };
	const counts = countValues(present);
	if (counts.length <= mostBars)
		return { words: nameValues(counts, present.length), bars: toHeights(counts.map(([, n]) => n)) };
	if (!present.every((value) => typeof value === 'number'))
		return { words: `${numberText(counts.length)} different texts`, bars: [] };
	return profileNumbers(present);
}

function profileNumbers(values: readonly number[]): ColumnProfile {
	const ascending = values.toSorted((a, b) => a - b);
	const [low, high] = [ascending[0]!, ascending.at(-1)!];
	const middle = (ascending[(ascending.length - 1) >> 1]! + ascending[ascending.length >> 1]!) / 2;
	const bins = new Array<number>(mostBars).fill(0);
	for (const value of values) {
		const bin = Math.min(mostBars - 1, Math.floor(((value - low) / (high - low)) * mostBars));
		bins[bin] = bins[bin]! + 1;
	}
	const words = `${numberText(low)} to ${numberText(high)}, median ${numberText(middle)}`;
	return { words, bars: toHeights(bins) };
}

/** Numbers in their order, texts with the most frequent first. */
function countValues(values: readonly (number | string)[]): [value: number | string, count: number][] {
	const counts = new Map<number | string, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts].sort(([a, n], [b, m]) =>
		typeof a === 'number' && typeof b === 'number' ? a - b : m - n || String(a).localeCompare(String(b))
	);
}

function nameValues(counts: readonly [number | string, number][], all: number): string {
	const frequent = counts.length > mostNamed ? counts.toSorted(([, n], [, m]) => m - n) : counts;
	const named = frequent.slice(0, mostNamed).map(([value, count]) => `${value}: ${percent(count / all)}`);
	const rest = counts.length - mostNamed;
	return rest > 0 ? `${named.join(', ')} and ${rest} more` : named.join(', ');
}

export function percent(share: number): string {
	return share < 0.005 ? 'under 1 %' : `${Math.round(100 * share)} %`;
}

export function toHeights(counts: readonly number[]): number[] {
	const most = Math.max(...counts);
	return counts.map((count) => count / most);
}
