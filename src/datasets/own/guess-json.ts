import type { FileGuess, OwnColumn, OwnColumnType, ReadingOptions } from '#protocol/own-file.ts';
import { isRecord } from '#base/is-record.ts';
import { keyInside } from '#words/own-data.ts';
import type { Choice } from './choice.ts';
import { readDate } from './dates.ts';
import { toGuess } from './guess-csv.ts';
import { JsonCutter } from './json-cutter.ts';
import { parseJson } from './json-text.ts';
import { fieldGetter, namesOfRecords, recordsOfObject } from './records.ts';

type JsonFormat = 'json' | 'json-lines';

/** Records of the beginning of a JSON text, as far as they are whole; undefined when it is no table of records. */
export function recordsOfJson(
	text: string,
	format: JsonFormat,
	isCut: boolean
): Record<string, unknown>[] | undefined {
	const entries =
		format === 'json-lines'
			? wholeLines(text, isCut)
			: new JsonCutter().push(text).map((entry) => entry.text);
	if (format === 'json' && text.trimStart().startsWith('{')) return recordsOfObject(parseJson(text));
	const records = entries.map(parseJson).filter(isRecord);
	return records.length > 0 ? records : undefined;
}

function wholeLines(text: string, isCut: boolean): string[] {
	const lines = text.split('\n').filter((line) => line.trim() !== '');
	return isCut ? lines.slice(0, -1) : lines;
}

/** How a table of JSON records is to be read. */
export function guessJson(
	records: readonly Record<string, unknown>[],
	format: JsonFormat,
	encoding: Choice<ReadingOptions['encoding']>,
	fixed: Partial<ReadingOptions>
): FileGuess {
	const names = namesOfRecords(records);
	const columns = names.map((name): OwnColumn => ({ name, type: guessType(records.map(fieldGetter(name))) }));
	const nested = names.find((name) => records.some((record) => !(name in record)));
	const why = nested?.includes('.') ? keyInside(nested) : undefined;
	return toGuess({
		format: { value: format },
		encoding,
		delimiter: { value: ',' },
		quote: { value: '"' },
		header: { value: true },
		decimal: { value: fixed.decimal ?? '.' },
		thousands: { value: fixed.thousands ?? '' },
		dateOrder: { value: fixed.dateOrder ?? 'ymd' },
		missing: { value: fixed.missing ?? [] },
		columns: { value: fixed.columns ?? columns, ...(why && { why }) }
	});
}

/** By all values that are there: in JSON a number in quotes is meant as a text. */
function guessType(values: readonly unknown[]): OwnColumnType {
	const present = values.filter((value) => value !== null && value !== undefined);
	if (present.length === 0) return 'string';
	if (present.every((value) => typeof value === 'boolean')) return 'boolean';
	if (present.every((value) => typeof value === 'number'))
		return present.every(Number.isInteger) ? 'integer' : 'number';
	const isDate = (value: unknown) => typeof value === 'string' && readDate(value, 'ymd') !== undefined;
	return present.every(isDate) ? 'date' : 'string';
}
