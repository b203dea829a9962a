import type { FileGuess, OwnColumn, ReadingOptions } from '#protocol/own-file.ts';
import { typeBecause } from '#words/own-data.ts';
import type { Choice } from './choice.ts';
import { guessHeader } from './guess-header.ts';
import { guessLayout } from './guess-layout.ts';
import { guessMissing, guessType, presentTexts } from './guess-types.ts';
import { guessDateOrder, guessDecimal, guessThousands } from './guess-writing.ts';
import { nameColumns } from './names.ts';

type Fixed = Partial<ReadingOptions>;
type Encoding = ReadingOptions['encoding'];

/**
 * How a CSV text is to be read, by its beginning.
 *
 * @param fixed what is known; the rest follows from it
 * @returns undefined when there is nothing but empty lines
 */
export function guessCsv(
	text: string,
	encoding: Choice<Encoding>,
	isCut: boolean,
	fixed: Fixed
): FileGuess | undefined {
	const { records, delimiter, quote } = guessLayout(text, isCut, fixed);
	if (records.length === 0) return undefined;
	const header = settle(fixed.header, () => guessHeader(records));
	const body = header.value ? records.slice(1) : records;
	const columns = columnsOf(header.value ? records[0]! : [], body);
	const present = columns.map((texts) => presentTexts(texts, fixed.missing));
	const decimal = settle(fixed.decimal, () => guessDecimal(present.flat(), delimiter.value));
	const thousands = settle(fixed.thousands, () => guessThousands(present, decimal.value));
	const dateOrder = settle(fixed.dateOrder, () => guessDateOrder(present.flat(), decimal.value));
	const writing = { decimal: decimal.value, thousands: thousands.value, dateOrder: dateOrder.value };
	const types = present.map((texts) => guessType(texts, writing));
	const typed = columns.map((texts, at) => ({ texts, type: types[at]!.value }));
	const missing = settle(fixed.missing, () => guessMissing(typed));
	const names = nameColumns(header.value ? records[0]! : [], columns.length);
	const chosen = settle(fitting(fixed.columns, names.length), () => describeColumns(names, types));
	const choices = { encoding, delimiter, quote, header, decimal, thousands, dateOrder, missing };
	return toGuess({ ...choices, format: { value: 'csv' }, columns: chosen });
}

function settle<Value>(fixed: Value | undefined, guess: () => Choice<Value>): Choice<Value> {
	return fixed === undefined ? guess() : { value: fixed };
}

/** With another delimiter there are other columns, of which earlier ones say nothing. */
function fitting(columns: readonly OwnColumn[] | undefined, count: number): readonly OwnColumn[] | undefined {
	return columns?.length === count ? columns : undefined;
}

/** All texts of each column; as many columns as most records have, or as are named. */
function columnsOf(names: readonly string[], body: readonly (readonly string[])[]): string[][] {
	const lengths = body.map(({ length }) => length).sort((a, b) => a - b);
	const count = Math.max(names.length, lengths[(lengths.length - 1) >> 1] ?? 0);
	return Array.from({ length: count }, (_, at) => body.map((record) => record[at] ?? ''));
}

function describeColumns(
	names: readonly string[],
	types: readonly Choice<OwnColumn['type']>[]
): Choice<readonly OwnColumn[]> {
	const reasons = names.flatMap((name, at) => {
		const { value, why } = types[at]!;
		return why ? [typeBecause(name, value, why)] : [];
	});
	return {
		value: names.map((name, at) => ({ name, type: types[at]!.value })),
		...(reasons.length > 0 && { why: reasons.join(' ') })
	};
}

/** All options, as a guess. */
export function toGuess(choices: { [Key in keyof ReadingOptions]: Choice<ReadingOptions[Key]> }): FileGuess {
	const entries = Object.entries(choices);
	return {
		options: Object.fromEntries(entries.map(([key, { value }]) => [key, value])) as unknown as ReadingOptions,
		why: Object.fromEntries(entries.flatMap(([key, { why }]) => (why ? [[key, why]] : [])))
	};
}
