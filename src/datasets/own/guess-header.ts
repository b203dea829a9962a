import * as words from '#words/own-data.ts';
import type { Choice } from './choice.ts';
import { presentTexts } from './guess-types.ts';
import { readerOf, type Writing } from './values.ts';

const writings = (['.', ','] as const).map((decimal): Writing => ({
	decimal,
	thousands: '',
	dateOrder: 'dmy'
}));
const readers = writings.flatMap((writing) => [readerOf('number', writing), readerOf('date', writing)]);
const isTyped = (text: string) => readers.some((read) => read(text) !== undefined);

/**
 * Whether the first record names the columns. Numbers and dates are no names, years in a row aside; texts are names when
 * numbers stand below them, or when they do not come again below.
 *
 * @param records one or more
 */
export function guessHeader(records: readonly (readonly string[])[]): Choice<boolean> {
	const [first = [], ...body] = records;
	const typed = first.filter((text) => isTyped(text));
	if (typed.length > 0) {
		if (areYears(typed)) return { value: true, why: words.holdsYears };
		return { value: false, why: words.holdsValue(typed[0]!.trim()) };
	}
	if (body.length === 0) return { value: true };
	const below = first.map((_, at) => presentTexts(body.map((record) => record[at] ?? '')));
	const numbersBelow = below.findIndex((texts) => texts.length > 0 && texts.every(isTyped));
	if (numbersBelow >= 0) return { value: true, why: words.overNumbers };
	const again = first.find((text, at) => text !== '' && below[at]!.includes(text));
	if (again === undefined) return { value: true };
	return { value: false, why: words.comesAgain(again) };
}

function areYears(texts: readonly string[]): boolean {
	const years = texts.map(Number);
	return (
		years.length > 1 &&
		years.every(
			(year, at) => year > 1800 && year < 2200 && (at === 0 || Math.abs(year - years[at - 1]!) === 1)
		)
	);
}
