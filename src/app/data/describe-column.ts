/** What the values of a column look like, in words and as bars. */
import type { ColumnProfile, NumberSummary } from '#protocol/own-file.ts';
import { numberText } from '#words/numbers.ts';
import * as words from '#words/data.ts';

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
	if (present <= 0) return { words: words.nothing, bars: [] };
	if (dates) return { words: words.range(dates.first, dates.last), bars: [] };
	if (commonest.length === distinct) return describeEach(commonest, present, numbers !== undefined);
	if (numbers) return describeNumbers(numbers);
	return { words: words.differentTexts(describeDistinct(column)), bars: [] };
}

/** "1,024", or "10,000 or more" where counting has ended. */
export const describeDistinct = ({ distinct, distinctIsLeast }: ColumnProfile): string =>
	distinctIsLeast ? words.orMore(numberText(distinct)) : numberText(distinct);

/** Few values: the most frequent are named, and each has a bar; numbers in their order. */
function describeEach(values: readonly Counted[], present: number, areNumbers: boolean): ColumnPicture {
	const inOrder = (some: readonly Counted[]) =>
		areNumbers ? some.toSorted((a, b) => Number(a.value) - Number(b.value)) : some;
	const frequent = values.slice(0, mostNamed);
	const named = (values.length > mostNamed ? frequent : inOrder(frequent))
		.map(({ value, count }) => `${shorten(value)}: ${words.share(count / present)}`)
		.join(', ');
	const rest = values.length - frequent.length;
	return {
		words: rest > 0 ? words.andMore(named, rest) : named,
		bars: toHeights(inOrder(values).map(({ count }) => count))
	};
}

function describeNumbers({ min, max, quartiles, histogram, sampled }: NumberSummary): ColumnPicture {
	const spread = words.numbers(numberText(min), numberText(max), numberText(quartiles[1]));
	return { words: sampled ? words.ofSample(spread) : spread, bars: toHeights(histogram) };
}

const shorten = (value: string) =>
	value.length > longestValue ? `${value.slice(0, longestValue - 1)}…` : value;

function toHeights(counts: readonly number[]): number[] {
	const most = Math.max(...counts);
	return counts.map((count) => count / most);
}
