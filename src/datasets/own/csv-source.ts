import type { FileProblem, ReadingOptions } from '#protocol/own-file.ts';
import Papa from 'papaparse';
import * as words from '#words/own-data.ts';
import { judgeNames } from './names.ts';
import { lineProblem } from './problems.ts';
import type { Batch, RecordSource } from './source.ts';

/** Characters. A record that is longer is the rest of a file behind a quote that is never closed. */
const longestRecord = 4_000_000;

/** As Excel writes on a first line of its own. */
const delimiterNote = /^sep=.$/;

/** What Papa Parse makes of a text; its own types leave it open. */
interface Parsed {
	data: string[][];
	errors: { code: string; row: number; index: number }[];
	meta: { cursor: number };
}

type CsvOptions = Pick<ReadingOptions, 'delimiter' | 'quote' | 'header' | 'columns'>;

/**
 * Records of a CSV text that comes in parts. Papa Parse finds the fields; what it does not know are the lines of the file,
 * where a text ends in the middle of a record, and when to give up waiting for a quote.
 */
export class CsvSource implements RecordSource {
	readonly #options: CsvOptions;
	/** Since `\r\n` ends with `\n`, only files of old Macs need another one. */
	#newline: '\n' | '\r' | undefined;
	/** The beginning of a record whose end has not come yet, and its line. */
	#rest = '';
	#line = 1;
	#hasBegun = false;

	constructor(options: CsvOptions) {
		this.#options = options;
	}

	push(text: string): Batch {
		this.#rest += text;
		this.#newline ??= /[\n\r]/.test(this.#rest) ? (this.#rest.includes('\n') ? '\n' : '\r') : undefined;
		return this.#take(this.#rest.length > longestRecord);
	}

	end(isCut: boolean): Batch {
		return this.#take(!isCut);
	}

	/** @param all the last record is complete, too */
	#take(all: boolean): Batch {
		const text = this.#rest;
		const { data, errors, meta } = this.#parse(text, all);
		const first = this.#line;
		this.#rest = text.slice(meta.cursor);
		this.#line += this.#countLines(text, meta.cursor);
		const unclosed = errors.find(({ code }) => code === 'MissingQuotes');
		if (unclosed) data.pop();
		const lineOf = this.#numberLines(data, first);
		const problems = errors
			.filter(
				({ code, row }, at) => code === 'InvalidQuotes' && row < data.length && errors[at - 1]?.row !== row
			)
			.map(({ row }) => this.#strayQuote(lineOf(row)));
		if (unclosed) problems.push(this.#unclosedQuote(first + this.#countLines(text, unclosed.index)));
		const head = this.#hasBegun ? 0 : this.#countHead(data);
		if (head > 0 && this.#hasBegun && this.#options.header) {
			const called = this.#options.columns.map(({ name }) => name);
			problems.unshift(...judgeNames(data[head - 1]!, lineOf(head - 1), called));
		}
		return {
			...{ problems, records: data.slice(head), lineOf: (record) => lineOf(record + head) },
			...(unclosed && { isLast: true })
		};
	}

	#parse(text: string, all: boolean): Parsed {
		const { delimiter, quote } = this.#options;
		const newline = this.#newline ?? '\n';
		const parser = new Papa.Parser({
			...{ delimiter, newline, quoteChar: quote },
			...(quote === '' && { fastMode: true }) // which knows no quotes
		});
		const parsed = parser.parse(text, 0, !all) as Parsed;
		if (newline === '\n') for (const record of parsed.data) dropReturn(record);
		return parsed;
	}

	/** How many records precede the first row: empty ones, Excel's note of the delimiter, and the names. */
	#countHead(data: readonly string[][]): number {
		const isNote = delimiterNote.test(data[0]?.join(this.#options.delimiter) ?? '');
		const start = data.findIndex((record, at) => !isBlank(record) && !(at === 0 && isNote));
		if (start < 0) return data.length;
		this.#hasBegun = true;
		return this.#options.header ? start + 1 : start;
	}

	#numberLines(data: readonly string[][], first: number): (record: number) => number {
		return (record) => {
			let line = first + record;
			for (const fields of data.slice(0, record))
				for (const field of fields) line += this.#countLines(field, field.length);
			return line;
		};
	}

	#countLines(text: string, end: number): number {
		const newline = this.#newline ?? '\n';
		let count = 0;
		for (let at = text.indexOf(newline); at >= 0 && at < end; at = text.indexOf(newline, at + 1)) count++;
		return count;
	}

	#strayQuote(line: number): FileProblem {
		return lineProblem('quote', line, words.strayQuote(this.#options.quote), words.doubleQuotes);
	}

	#unclosedQuote(line: number): FileProblem {
		const next = words.closeQuote(this.#options.quote);
		return lineProblem('unclosed-quote', line, words.unclosedQuote, next);
	}
}

export function isBlank(record: readonly unknown[]): boolean {
	return record.length === 1 && record[0] === '';
}

/** Of a line that ends with `\r\n`. */
function dropReturn(record: string[]): void {
	const last = record.length - 1;
	if (record[last]!.endsWith('\r')) record[last] = record[last]!.slice(0, -1);
}
