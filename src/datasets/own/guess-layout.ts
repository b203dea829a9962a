import type { Delimiter, ReadingOptions } from '#protocol/own-file.ts';
import * as words from '#words/own-data.ts';
import type { Choice } from './choice.ts';
import { CsvSource, isBlank } from './csv-source.ts';
import { readerOf } from './values.ts';

type Quote = ReadingOptions['quote'];

/** How a text falls into records. */
export interface Layout {
	delimiter: Choice<Delimiter>;
	quote: Choice<Quote>;
	/** With the line of names, if there is one; no empty lines. */
	records: string[][];
}

/** Of several that do equally well, the first is meant: a comma stands in texts and numbers, too. */
const delimiters: readonly Delimiter[] = ['\t', ';', '|', ','];

/** Records that are looked at to choose. */
const looked = 1000;

/** Tries what a text may be delimited by. */
export function guessLayout(
	text: string,
	isCut: boolean,
	fixed: { delimiter?: Delimiter; quote?: Quote }
): Layout {
	const quote = fixed.quote === undefined ? guessQuote(text) : { value: fixed.quote };
	const noted = /^sep=([,;\t|])\r?\n/.exec(text)?.[1] as Delimiter | undefined;
	const known = fixed.delimiter ?? noted;
	const tried = (known === undefined ? delimiters : [known]).map((one) =>
		split(text, one, quote.value, isCut)
	);
	const found = tried.reduce((best, one) => (isBetter(one, best) ? one : best));
	const best = found.fields > 1 ? found : tried.at(-1)!;
	const layout = best.broken && fixed.quote === undefined ? withoutQuotes(text, best, isCut) : undefined;
	if (layout) return layout;
	const why = noted ? words.saysDelimiter(noted) : words.sameFields(best.delimiter);
	const choice = { value: best.delimiter, ...(fixed.delimiter === undefined && best.fields > 1 && { why }) };
	return { delimiter: choice, quote, records: best.records };
}

interface Split {
	delimiter: Delimiter;
	records: string[][];
	/** The most frequent number of fields. */
	fields: number;
	/** Share of the records that have as many. */
	regular: number;
	/** Share of the fields that are numbers or dates. */
	typed: number;
	/** A quote is not closed, or closed in the middle of a field. */
	broken: boolean;
}

function split(text: string, delimiter: Delimiter, quote: Quote, isCut: boolean): Split {
	const source = new CsvSource({ delimiter, quote, header: false, columns: [] });
	const batches = [source.push(text), source.end(isCut)];
	const all = batches.flatMap(({ records }) => records as string[][]).filter((record) => !isBlank(record));
	const counts = new Map<number, number>();
	for (const { length } of all.slice(0, looked)) counts.set(length, (counts.get(length) ?? 0) + 1);
	const [fields, times] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0]);
	const regular = times / Math.max(1, Math.min(looked, all.length));
	const broken = batches.some(({ problems }) => problems.length > 0);
	return { delimiter, records: all, fields, regular, typed: shareOfTyped(all.slice(0, looked)), broken };
}

const numberReaders = (['.', ','] as const).map((decimal) =>
	readerOf('number', { decimal, thousands: '', dateOrder: 'ymd' })
);
const readDate = readerOf('date', { decimal: '.', thousands: '', dateOrder: 'dmy' });

function shareOfTyped(records: readonly string[][]): number {
	const fields = records.flat().filter((field) => field !== '');
	const isTyped = (text: string) => [...numberReaders, readDate].some((read) => read(text) !== undefined);
	return fields.filter(isTyped).length / Math.max(1, fields.length);
}

/** A delimiter that is in no line says nothing; else what gives regular lines, then what gives numbers and dates. */
function isBetter(a: Split, b: Split): boolean {
	if (a.fields > 1 !== b.fields > 1) return a.fields > 1;
	if (a.broken !== b.broken) return b.broken;
	if (Math.abs(a.regular - b.regular) > 0.02) return a.regular > b.regular;
	if (Math.abs(a.typed - b.typed) > 0.02) return a.typed > b.typed;
	return a.fields > b.fields;
}

/** Quotes that mean inches, for example. */
function withoutQuotes(text: string, { delimiter, fields }: Split, isCut: boolean): Layout | undefined {
	const plain = split(text, delimiter, '', isCut);
	const areQuoted = plain.records.some((record) => record.some((field) => /^".*"$/.test(field)));
	if (areQuoted || plain.regular < 1 || plain.fields < fields) return undefined;
	return {
		delimiter: { value: delimiter },
		quote: { value: '', why: words.noQuotes },
		records: plain.records
	};
}

/** Apostrophes stand around fields only where there are no double quotes. */
function guessQuote(text: string): Choice<Quote> {
	if (text.includes('"')) return { value: '"' };
	const fields = text.match(/(?<=^|[,;\t|\n])'(?:[^'\n]|'')*'(?=[,;\t|\r\n]|$)/g) ?? [];
	const around = countApostrophes(fields.join(''));
	if (fields.length < 2 || countApostrophes(text) > 1.1 * around) return { value: '"' };
	return { value: "'", why: words.apostrophes };
}

function countApostrophes(text: string): number {
	return text.split("'").length - 1;
}
