/** What is in a column of the learner's own file, in a few words and as bars. */
import type { ColumnProfile } from '#protocol/own-file.ts';
import { percent, toHeights, type ColumnProfile as Drawn } from '../data/profile.ts';
import { numberText } from '../data/words.ts';

const mostNamed = 4;
const longestValue = 24;

/** @param rows of the file */
export function describeColumn(column: ColumnProfile, rows: number): Drawn {
	const { numbers, dates, commonest, nulls, distinct } = column;
	const present = rows - nulls;
	if (present <= 0) return { words: 'nothing', bars: [] };
	if (numbers && distinct > 2) {
		const [, median] = numbers.quartiles;
		const words = `${numberText(numbers.min)} to ${numberText(numbers.max)}, median ${numberText(median)}`;
		return { words: numbers.sampled ? `${words}, of a sample` : words, bars: toHeights(numbers.histogram) };
	}
	if (dates) return { words: `${dates.first} to ${dates.last}`, bars: [] };
	if (commonest.length === 0) return { words: 'different texts', bars: [] };
	const named = commonest
		.slice(0, mostNamed)
		.map(({ value, count }) => `${shorten(value)}: ${percent(count / present)}`);
	const more = distinct - named.length;
	return {
		words:
			more > 0
				? `${named.join(', ')} and ${more === 1 ? '1 more' : `${numberText(more)} more`}`
				: named.join(', '),
		bars: toHeights(commonest.map(({ count }) => count))
	};
}

/** "1,024", or "10,000 or more" where counting has ended. */
export const describeDistinct = ({ distinct, distinctIsLeast }: ColumnProfile): string =>
	`${numberText(distinct)}${distinctIsLeast ? ' or more' : ''}`;

const shorten = (value: string) =>
	value.length > longestValue ? `${value.slice(0, longestValue - 1)}…` : value;
