import type { FileProblem, ReadingOptions } from '#protocol/own-file.ts';
import { isRecord } from '#base/is-record.ts';
import * as words from '#words/own-data.ts';
import { JsonCutter, type CutEntry } from './json-cutter.ts';
import { parseJson } from './json-text.ts';
import { lineProblem, quoted, wholeFileProblem } from './problems.ts';
import { fieldGetter, namesOf, recordsOfObject } from './records.ts';
import type { Batch, RecordSource } from './source.ts';

type Columns = ReadingOptions['columns'];

/** A list of records, each cut out of the text as it comes. */
export class JsonListSource implements RecordSource {
	readonly #cutter = new JsonCutter();
	readonly #entries: EntryReader;

	constructor(columns: Columns) {
		this.#entries = new EntryReader(columns);
	}

	push(text: string): Batch {
		return this.#entries.read(this.#cutter.push(text), true);
	}

	end(isCut: boolean): Batch {
		if (this.#cutter.isDone || isCut) return noRecords([]);
		return noRecords([lineProblem('broken-json', this.#cutter.line, words.openList, words.repair)]);
	}
}

/** A record on each line. */
export class JsonLinesSource implements RecordSource {
	readonly #entries: EntryReader;
	#rest = '';
	#line = 1;

	constructor(columns: Columns) {
		this.#entries = new EntryReader(columns);
	}

	push(text: string): Batch {
		const lines = (this.#rest + text).split('\n');
		this.#rest = lines.pop()!;
		return this.#read(lines);
	}

	end(isCut: boolean): Batch {
		return this.#read(isCut ? [] : [this.#rest]);
	}

	#read(lines: readonly string[]): Batch {
		const entries = lines.map((text, at) => ({ text, line: this.#line + at }));
		this.#line += lines.length;
		return this.#entries.read(
			entries.filter(({ text }) => text.trim() !== ''),
			false
		);
	}
}

/** One object for the whole file: lists of values, or of records. Its text is parsed in one go. */
export class JsonObjectSource implements RecordSource {
	readonly #entries: EntryReader;
	#text = '';

	constructor(columns: Columns) {
		this.#entries = new EntryReader(columns);
	}

	push(text: string): Batch {
		this.#text += text;
		return noRecords([]);
	}

	end(): Batch {
		const records = recordsOfObject(parseJson(this.#text));
		if (!records) return noRecords([wholeFileProblem('broken-json', words.noTable, words.repair)]);
		const problems: FileProblem[] = [];
		return {
			...{ problems, lineOf: () => undefined },
			records: records.map((record) => this.#entries.fieldsOf(record, undefined, problems))
		};
	}
}

/** Reads the entries of a list, and says what of them is not in the columns. */
class EntryReader {
	readonly #getters: ReturnType<typeof fieldGetter>[];
	readonly #known: Set<string>;

	constructor(columns: Columns) {
		this.#getters = columns.map(({ name }) => fieldGetter(name));
		this.#known = new Set(columns.map(({ name }) => name));
	}

	/** @param stopsAtBroken what follows an entry that is no JSON cannot be trusted */
	read(entries: readonly CutEntry[], stopsAtBroken: boolean): Batch {
		const records: unknown[][] = [];
		const lines: number[] = [];
		const problems: FileProblem[] = [];
		let isLast = false;
		for (const { text, line } of entries) {
			const value = parseJson(text);
			if (isRecord(value)) {
				records.push(this.fieldsOf(value, line, problems));
				lines.push(line);
			} else if (value !== undefined) problems.push(noRecord(text, line));
			else {
				isLast = stopsAtBroken;
				problems.push(broken(text, line, isLast));
				if (isLast) break;
			}
		}
		return { records, problems, isLast, lineOf: (record) => lines[record] };
	}

	/** @param problems take a new key */
	fieldsOf(record: Record<string, unknown>, line: number | undefined, problems: FileProblem[]): unknown[] {
		for (const name of namesOf(record)) {
			if (this.#known.has(name)) continue;
			this.#known.add(name);
			problems.push(lineProblem('column-name', line, words.unknownKey(name), words.giveKey));
		}
		return this.#getters.map((get) => get(record));
	}
}

const noRecords = (problems: FileProblem[]): Batch => ({ records: [], problems, lineOf: () => undefined });

function noRecord(text: string, line: number): FileProblem {
	return lineProblem('fields', line, words.noRecord(quoted(text.trim())), words.writeRecord);
}

function broken(text: string, line: number, isLast: boolean): FileProblem {
	return lineProblem('broken-json', line, words.noJson(quoted(text.trim()), isLast), words.repair);
}
