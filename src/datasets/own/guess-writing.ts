import type { DateOrder, Delimiter } from '#protocol/own-file.ts';
import * as words from '#words/own-data.ts';
import type { Choice } from './choice.ts';
import { ambiguousParts } from './dates.ts';
import { numberReader, type Writing } from './values.ts';

/** 1234,5 and 1.234,56, not 1,234, which may be a thousand. */
const surelyComma =
	/^\s*[+-]?(?:0|\d{4,}|\d{1,3}(?:[.'’ \u00a0\u2009\u202f]\d{3})+|\d{1,3}(?=,(?!\d{3}\s*$))),\d+\s*$/;
const surelyPoint =
	/^\s*[+-]?(?:0?|\d{4,}|\d{1,3}(?:[,'’ \u00a0\u2009\u202f]\d{3})+|\d{1,3}(?=\.(?!\d{3}\s*$)))\.\d+\s*$/;
const maybeComma = /^\s*[+-]?\d{1,3},\d{3}\s*$/;

/** @param fields of the rows, in any order */
export function guessDecimal(fields: readonly string[], delimiter: Delimiter): Choice<'.' | ','> {
	const commas = fields.filter((field) => surelyComma.test(field));
	const points = fields.filter((field) => surelyPoint.test(field));
	if (commas.length > points.length) return { value: ',', why: words.decimalComma(commas[0]!.trim()) };
	const doubtful = points.length === 0 && delimiter === ';' && fields.find((field) => maybeComma.test(field));
	if (!doubtful) return { value: '.' };
	return { value: ',', why: words.maybeDecimalComma(doubtful) };
}

const groupings = ['.', ',', ' ', "'"] as const;

/**
 * What groups digits, when a whole column can only be read with it.
 *
 * @param columns texts of each column, missing ones aside
 */
export function guessThousands(
	columns: readonly (readonly string[])[],
	decimal: '.' | ','
): Choice<Writing['thousands']> {
	const reads = (thousands: Writing['thousands']) => numberReader({ decimal, thousands, dateOrder: 'ymd' });
	const plain = reads('');
	const grouped = columns.filter((texts) => texts.some((text) => plain(text) === undefined));
	for (const mark of groupings.filter((one) => one !== decimal)) {
		const read = reads(mark);
		const found = grouped.find((texts) => texts.every((text) => read(text) !== undefined));
		const example = found?.find((text) => plain(text) === undefined)?.trim();
		if (example) return { value: mark, why: words.groupsOfThree(example) };
	}
	return { value: '' };
}

/** @param fields of the rows, in any order */
export function guessDateOrder(fields: readonly string[], decimal: '.' | ','): Choice<DateOrder> {
	const dates = fields.flatMap((field) => ambiguousParts(field) ?? []);
	if (dates.length === 0) return { value: 'ymd' };
	const show = ({ first, second, mark }: (typeof dates)[number]) => `“${first}${mark}${second}${mark}…”`;
	const dayFirst = dates.find(({ first }) => first > 12);
	if (dayFirst) return { value: 'dmy', why: words.dayFirst(show(dayFirst)) };
	const monthFirst = dates.find(({ second }) => second > 12);
	if (monthFirst) return { value: 'mdy', why: words.monthFirst(show(monthFirst)) };
	const isEuropean = dates.some(({ mark }) => mark === '.') || decimal === ',';
	return { value: isEuropean ? 'dmy' : 'mdy', why: words.eitherFirst(show(dates[0]!)) };
}
