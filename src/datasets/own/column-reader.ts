import type { FileProblem, OwnColumn, OwnColumnType, OwnValue, ReadingOptions } from '#protocol/own-file.ts';
import * as words from '#words/own-data.ts';
import { lineProblem, quoted } from './problems.ts';
import { readerOf, type ValueReader } from './values.ts';

/** Turns what a file holds for one column into values of the column's type. */
export class ColumnReader {
	/** The type that takes all values, once one has not fitted. */
	fits: 'number' | 'string' | undefined;
	readonly #column: OwnColumn;
	readonly #missing: ReadonlySet<string>;
	readonly #longestMissing: number;
	readonly #read: ValueReader;
	readonly #readNumber: ValueReader;

	constructor(column: OwnColumn, options: ReadingOptions) {
		this.#column = column;
		this.#missing = new Set(['', ...options.missing]);
		this.#longestMissing = Math.max(...[...this.#missing].map(({ length }) => length));
		this.#read = readerOf(column.type, options);
		this.#readNumber = readerOf('number', options);
	}

	/**
	 * @param found a text, or what JSON has in its place
	 * @returns null for what is missing, undefined for what does not fit
	 */
	read(found: unknown): OwnValue | undefined {
		if (found === null || found === undefined) return null;
		if (typeof found !== 'string') return this.#noteMisfit(fit(found, this.#column.type), found);
		if (found.length <= this.#longestMissing && this.#missing.has(found)) return null;
		return this.#noteMisfit(this.#read(found), found);
	}

	problem(found: unknown, line: number | undefined): FileProblem {
		const { name, type } = this.#column;
		const what = words.misfit(name, quoted(textOf(found)), type);
		const next = words.readColumnAs(this.fits ?? 'string');
		return { ...lineProblem('value', line, what, next), column: name };
	}

	#noteMisfit(value: OwnValue | undefined, found: unknown): OwnValue | undefined {
		if (value !== undefined || this.fits === 'string') return value;
		const isNumber = this.#column.type === 'integer' && this.#readNumber(textOf(found)) !== undefined;
		this.fits = isNumber ? 'number' : 'string';
		return value;
	}
}

/** A value of JSON that is no text. Lists and records stay JSON. */
function fit(found: unknown, type: OwnColumnType): OwnValue | undefined {
	if (type === 'string') return textOf(found);
	if (typeof found === 'number' && (type === 'number' || (type === 'integer' && Number.isInteger(found))))
		return found;
	return typeof found === 'boolean' && type === 'boolean' ? found : undefined;
}

function textOf(found: unknown): string {
	return typeof found === 'string' ? found : JSON.stringify(found);
}
