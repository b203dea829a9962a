import type { OwnColumnType } from '#protocol/own-file.ts';
import * as words from '#words/own-data.ts';
import type { Choice } from './choice.ts';
import { readerOf, type Writing } from './values.ts';

/** They mean that there is no value wherever they stand, but NA may be Namibia. */
const surelyMissing = ['NA', 'N/A', 'n/a', '#N/A', 'NaN', 'nan', 'NULL', 'null'];
/** They do where everything else in their column is a number, a date, or true or false. */
const maybeMissing = ['-', '--', '?', '.', 'None', 'none', 'N.A.', 'n.a.', 'k.A.', 'missing', 'unknown'];
const allMissing = new Set([...surelyMissing, ...maybeMissing]);

/** Zip codes, telephone numbers: the zero would be lost. */
const code = /^\s*\+?0\d+\s*$/;
const digits = /^\s*[+-]?\d+\s*$/;
const truth = /^\s*(true|false)\s*$/i;
const fullYear = /\d{4}/;

/** Without the texts that may mean that there is nothing. @param missing those that surely do, besides the usual ones */
export function presentTexts(texts: readonly string[], missing: readonly string[] = []): string[] {
	return texts.filter((text) => text !== '' && !allMissing.has(text) && !missing.includes(text));
}

/** A column of which so few texts are odd has something wrong in them, and its type all the same. */
const oddShare = 1 / 50;

/** The type that all texts are of, or nearly all of them. @param texts those that are there */
export function guessType(texts: readonly string[], writing: Writing): Choice<OwnColumnType> {
	const strict = typeOfAll(texts, writing);
	if (strict.value !== 'string' || strict.why) return strict;
	for (const type of ['number', 'date'] as const) {
		const read = readerOf(type, writing);
		const odd = texts.filter((text) => read(text) === undefined);
		if (odd.length > texts.length * oddShare) continue;
		const { value } = typeOfAll(
			texts.filter((text) => !odd.includes(text)),
			writing
		);
		if (value !== 'string') return { value, why: words.fewOthers(odd[0]!) };
	}
	return strict;
}

function typeOfAll(texts: readonly string[], writing: Writing): Choice<OwnColumnType> {
	if (texts.length === 0) return { value: 'string' };
	if (texts.every((text) => truth.test(text))) return { value: 'boolean' };
	const isA = (type: OwnColumnType) => {
		const read = readerOf(type, writing);
		return texts.every((text) => read(text) !== undefined);
	};
	if (isA('number')) return guessNumber(texts, isA('integer'));
	if (isA('date') && texts.every((text) => fullYear.test(text))) return { value: 'date' };
	return { value: 'string' };
}

function guessNumber(texts: readonly string[], isWhole: boolean): Choice<OwnColumnType> {
	const zero = texts.find((text) => code.test(text));
	if (zero) return { value: 'string', why: words.beginsWithZero(zero) };
	const long = texts.find((text) => digits.test(text) && !Number.isSafeInteger(Number(text)));
	if (long) return { value: 'string', why: words.tooLong(long) };
	return { value: isWhole && !texts.some((text) => /[.,]0+\s*$/.test(text)) ? 'integer' : 'number' };
}

/**
 * The words for a missing value: those that always are ones, and those that stand among numbers, dates or truths.
 *
 * @param columns all texts of each column, and its type
 */
export function guessMissing(
	columns: readonly { texts: readonly string[]; type: OwnColumnType }[]
): Choice<string[]> {
	const typed = columns.filter(({ type, texts }) => type !== 'string' || presentTexts(texts).length === 0);
	const found = maybeMissing.filter((word) => typed.some(({ texts }) => texts.includes(word)));
	const countries =
		columns.some(({ texts }) => isCountries(texts)) && !typed.some(({ texts }) => texts.includes('NA'));
	const missing = [...surelyMissing.filter((word) => word !== 'NA' || !countries), ...found];
	if (countries) return { value: missing, why: words.countryCodes };
	return found.length > 0 ? { value: missing, why: words.amongOthers(found) } : { value: missing };
}

function isCountries(texts: readonly string[]): boolean {
	const others = new Set(presentTexts(texts));
	return texts.includes('NA') && others.size > 1 && [...others].every((text) => /^[A-Z]{2}$/.test(text));
}
