/** A file of the learner's own: how it is read, what is in it, and what is wrong with it. */

export type FileFormat = 'csv' | 'json' | 'json-lines';

/** Names as `TextDecoder` takes them. */
export type FileEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export type Delimiter = ',' | ';' | '\t' | '|';

/** In which order a date such as 03/04/2025 names day, month and year; `ymd` dates are read in any case. */
export type DateOrder = 'ymd' | 'dmy' | 'mdy';

/**
 * In rows, `integer` and `number` are numbers, `boolean` is true or false, and `date` is text of ISO 8601
 * (`2025-03-04`, or with a time `2025-03-04T17:05:00`), which sorts by time. Whatever is missing is null.
 */
export type OwnColumnType = 'integer' | 'number' | 'boolean' | 'date' | 'string';

export interface OwnColumn {
	/** In CSV columns are told apart by their place, so any name will do; in JSON it is the key, or `outer.inner`. */
	name: string;
	type: OwnColumnType;
}

/** All that is needed to read a file the same way again. In JSON the options about CSV say nothing. */
export interface ReadingOptions {
	format: FileFormat;
	encoding: FileEncoding;
	/** CSV: what stands between two fields. */
	delimiter: Delimiter;
	/** CSV: what stands around a field that may hold delimiters and line breaks; doubled inside. Empty for none. */
	quote: '"' | "'" | '';
	/** CSV: whether the first line names the columns. */
	header: boolean;
	decimal: '.' | ',';
	/** What groups digits as in 1,234,567; empty for nothing. A space stands for the narrow ones, too. */
	thousands: '' | ',' | '.' | ' ' | "'";
	dateOrder: DateOrder;
	/** Texts that mean that there is no value, besides the empty one. */
	missing: readonly string[];
	columns: readonly OwnColumn[];
}

/** How a file is probably to be read. */
export interface FileGuess {
	options: ReadingOptions;
	/** Why, in a sentence, for each choice that has a reason worth telling. */
	why: Readonly<Partial<Record<keyof ReadingOptions, string>>>;
}

export type ProblemKind =
	/** The file cannot be read: nothing in it, another kind of file, no table. */
	| 'empty'
	| 'binary'
	| 'not-a-table'
	/** The file is read to this place only; a broken line of JSON lines is left out. */
	| 'unclosed-quote'
	| 'broken-json'
	/** The rest is read. */
	| 'quote'
	| 'encoding'
	| 'column-name'
	| 'fields'
	| 'value';

/** Something wrong with a file, in words: “{what} {next}” is all that there is to say. */
export interface FileProblem {
	kind: ProblemKind;
	/** Of the file, the first is 1; line breaks inside quotes count. Absent where it is about the file as a whole. */
	line?: number;
	/** Name of the column. */
	column?: string;
	/** What was found, where, and what was expected. */
	what: string;
	/** What to try next. */
	next: string;
}

/** For a file that cannot be read at all. */
export interface FileRefusal {
	refused: FileProblem;
}

export interface FileProgress {
	/** Bytes. */
	read: number;
	/** Bytes. */
	total: number;
	rows: number;
}

/** Of the numbers of a column. */
export interface NumberSummary {
	mean: number;
	min: number;
	/** Lower quartile, median and upper quartile, as `pandas` interpolates them. */
	quartiles: readonly [number, number, number];
	max: number;
	/** How many values lie in each of equally wide parts from `min` to `max`; the last part includes `max`. */
	histogram: readonly number[];
	/** The quartiles and the histogram's shares are those of a random sample, because there are very many values. */
	sampled: boolean;
}

export interface ColumnProfile extends OwnColumn {
	/** Rows without a value, those whose value could not be read included. */
	nulls: number;
	/** Different values. */
	distinct: number;
	/** There are more, which were not counted. */
	distinctIsLeast: boolean;
	/** The type that all values are of, when some do not fit this one. */
	fits?: OwnColumnType;
	/** The most frequent values as texts, the most frequent first; of many values those that recur. */
	commonest: readonly { value: string; count: number }[];
	/** Of a column of numbers that has any. */
	numbers?: NumberSummary;
	/** Of a column of dates that has any. */
	dates?: { first: string; last: string };
}

export type OwnValue = number | string | boolean | null;

export interface FileProfile {
	rows: number;
	columns: readonly ColumnProfile[];
	/** The first rows, each with a value for each column. */
	firstRows: readonly (readonly OwnValue[])[];
	/** The first ones, in the order of the file. */
	problems: readonly FileProblem[];
	/** Of all problems. */
	problemCount: number;
}

/** What is kept of a file beside its bytes, and what reads it again. */
export interface OwnFileSet {
	kind: 'own-file';
	/** What `load` takes. */
	name: string;
	/** As it was called on the learner's disk. */
	fileName: string;
	/** Bytes. */
	size: number;
	rows: number;
	options: ReadingOptions;
}

/** A file that a notebook may read, for its kernel. */
export interface OpenedOwnFile {
	set: OwnFileSet;
	file: Blob;
}
