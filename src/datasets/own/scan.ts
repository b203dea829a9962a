import type { FileProblem, FileProgress, OwnValue, ReadingOptions } from '#protocol/own-file.ts';
import * as words from '#words/own-data.ts';
import { ColumnReader } from './column-reader.ts';
import { CsvSource, isBlank } from './csv-source.ts';
import { JsonLinesSource, JsonListSource, JsonObjectSource } from './json-source.ts';
import { lineProblem, ProblemList } from './problems.ts';
import type { Batch, RecordSource } from './source.ts';
import { readText } from './text.ts';

export interface ReadingControls {
	signal?: AbortSignal;
	onProgress?: (progress: FileProgress) => void;
	/** The bytes are only the beginning of the file: its last record may be half a one, and is not read. */
	isCut?: boolean;
}

/** Takes the values of a column, row by row. */
export interface ColumnSink {
	add(value: OwnValue): void;
}

export interface Scanned {
	rows: number;
	problems: ProblemList;
	readers: readonly ColumnReader[];
}

/**
 * Reads a file from its beginning to its end once, a part at a time, and hands each value to the sink of its column.
 *
 * @param sinks one for each column of the options
 * @throws the reason of the signal, when it is aborted
 */
export async function scanFile(
	file: Blob,
	options: ReadingOptions,
	sinks: readonly ColumnSink[],
	{ signal, onProgress, isCut = false }: ReadingControls = {}
): Promise<Scanned> {
	const scan = new Scan(options, sinks);
	let source: RecordSource | undefined;
	for await (const { text, read } of readText(file, options.encoding, signal)) {
		source ??= sourceOf(options, text);
		const batch = source.push(text);
		scan.findBadCharacters(text);
		scan.take(batch);
		onProgress?.({ read, total: file.size, rows: scan.rows });
		if (batch.isLast) return scan;
	}
	if (source) scan.take(source.end(isCut));
	return scan;
}

/** @param beginning what the text of the file begins with */
function sourceOf(options: ReadingOptions, beginning: string): RecordSource {
	if (options.format === 'csv') return new CsvSource(options);
	if (options.format === 'json-lines') return new JsonLinesSource(options.columns);
	const isObject = beginning.trimStart().startsWith('{');
	return isObject ? new JsonObjectSource(options.columns) : new JsonListSource(options.columns);
}

class Scan implements Scanned {
	rows = 0;
	readonly problems = new ProblemList();
	readonly readers: readonly ColumnReader[];
	readonly #sinks: readonly ColumnSink[];
	readonly #options: ReadingOptions;
	#line = 1;

	constructor(options: ReadingOptions, sinks: readonly ColumnSink[]) {
		this.#options = options;
		this.#sinks = sinks;
		this.readers = options.columns.map((column) => new ColumnReader(column, options));
	}

	// Here and below loops count, because an iterator for each of millions of records takes its time.
	take({ records, lineOf, problems }: Batch): void {
		for (const problem of problems) this.problems.add(() => problem);
		for (let at = 0; at < records.length; at++) {
			const record = records[at]!;
			if (isBlank(record) && this.#options.format === 'csv') continue;
			if (record.length !== this.readers.length) {
				this.problems.add(() => wrongLength(record, this.readers.length, lineOf(at)));
			}
			this.#takeRecord(record, at, lineOf);
			this.rows++;
		}
	}

	#takeRecord(record: readonly unknown[], at: number, lineOf: Batch['lineOf']): void {
		for (let column = 0; column < this.readers.length; column++) {
			const reader = this.readers[column]!;
			const value = reader.read(record[column]);
			if (value === undefined) this.problems.add(() => reader.problem(record[column], lineOf(at)));
			this.#sinks[column]!.add(value ?? null);
		}
	}

	/** Characters that the decoder had to replace, by their lines. */
	findBadCharacters(text: string): void {
		if (!text.includes('\ufffd')) {
			this.#line += countBreaks(text);
			return;
		}
		for (const [at, line] of text.split('\n').entries()) {
			if (line.includes('\ufffd')) this.problems.add(() => this.#badCharacter(this.#line + at));
		}
		this.#line += countBreaks(text);
	}

	#badCharacter(line: number): FileProblem {
		const what = words.badCharacter(this.#options.encoding);
		return lineProblem('encoding', line, what, words.chooseEncoding);
	}
}

function countBreaks(text: string): number {
	let count = 0;
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
	return count;
}

function wrongLength(record: readonly unknown[], columns: number, line: number | undefined): FileProblem {
	const breaks = record.some((field) => typeof field === 'string' && countBreaks(field) > 1);
	const next = breaks ? words.lookForQuote : words.lookForDelimiter;
	return lineProblem('fields', line, words.wrongLength(record.length, columns), next);
}
