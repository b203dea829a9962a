/** What the values of a column look like, in words and as bars. */
import type { ColumnProfile, NumberSummary } from '#protocol/own-file.ts';
import { numberText } from './words.ts';

export interface ColumnPicture {
	/** The values that are there, in a few words. */
	words: string;
	/** Heights from 0 to 1: how many rows each value or each range of values has; empty where that says nothing. */
	bars: number[];
}

type Counted = ColumnProfile['commonest'][number];

const mostNamed = 4;
const longestValue = 24;

/** @param rows how many there are, those without a value included */
export function describeColumn(column: ColumnProfile, rows: number): ColumnPicture {
	const { numbers, dates, commonest, distinct } = column;
	const present = rows - column.nulls;
	if (present <= 0) return { words: 'nothing', bars: [] };
	if (dates) return { words: `${dates.first} to ${dates.last}`, bars: [] };
	if (commonest.length === distinct) return describeEach(commonest, present, numbers !== undefined);
	if (numbers) return describeNumbers(numbers);
	return { words: `${describeDistinct(column)} different texts`, bars: [] };
}

/** "1,024", or "10,000 or more" where counting has ended. */
export const describeDistinct = ({ distinct, distinctIsLeast }: ColumnProfile): string =>
	`${numberText(distinct)}${distinctIsLeast ? ' or more' : ''}`;

/** Few values: the most frequent are named, and each has a bar; numbers in their order. */
function describeEach(values: readonly Counted[], present: number, areNumbers: boolean): ColumnPicture {
	const inOrder = (some: readonly Counted[]) =>
		areNumbers ? some.toSorted((a, b) => Number(a.value) - Number(b.value)) : some;
	const frequent = values.slice(0, mostNamed);
	const named = (values.length > mostNamed ? frequent : inOrder(frequent))
		.map(({ value, count }) => `${shorten(value)}: ${percent(count / present)}`)
		.join(', ');
	const rest = values.length - frequent.length;
	return {
		words: rest > 0 ? `${named} and ${rest} more` : named,
		bars: toHeights(inOrder(values).map(({ count }) => count))
	};
}

function describeNumbers({ min, max, quartiles, histogram, sampled }: NumberSummary): ColumnPicture {
	const words = `${numberText(min)} to ${numberText(max)}, median ${numberText(quartiles[1])}`;
	return { words: sampled ? `${words}, of a sample` : words, bars: toHeights(histogram) };
}

const shorten = (value: string) =>
	value.length > longestValue ? `${value.slice(0, longestValue - 1)}…` : value;

const percent = (share: number) => (share < 0.005 ? 'under 1 %' : `${Math.round(100 * share)} %`);

function toHeights(counts: readonly number[]): number[] {
	const most = Math.max(...counts);
	return counts.map((count) => count / most);
}
