import { DataFrame } from 'danfojs';
import { describe } from '../../describe.ts';
import { isList } from '../../array-like.ts';

/** A value of a frame. Missing values (`null`, `undefined`, `NaN`) are all `null` here. */
export type Value = number | string | boolean | null;

/** A row with the columns as its properties. */
export type Row = Record<string, Value>;

/** The columns of a frame as plain arrays: what the helpers work on. */
export interface Table {
	names: string[];
	/** One list of `length` values per name. */
	columns: Value[][];
	length: number;
	/** Labels of the rows, when they are not 0, 1, 2, … */
	index?: string[];
}

/** Fields of a danfo frame that no column name can hide, as `values` or `columns` could. */
interface FrameFields {
	readonly $data: unknown[][];
	readonly $columns: string[];
}

/** @throws TypeError when the value is not a danfo frame */
export function tableOf(frame: DataFrame): Table {
	const fields: unknown = frame;
	if (!isFrame(fields))
		throw new TypeError(
			`A danfo DataFrame is needed, got ${kindOf(frame)}. fromRecords makes one of an array of objects.`
		);
	const { $data: rows, $columns: names } = fields;
	return {
		names: [...names],
		columns: names.map((name, j) => rows.map((row, i) => clean(row[j], name, i))),
		length: rows.length
	};
}

/**
 * A new frame. Missing numbers become NaN, other missing values null.
 *
 * The types of the columns are stated, because danfo guesses them from the first rows and then cuts
 * the fractions of later ones off.
 */
export function frameOf({ names, columns, length, index }: Table): DataFrame {
	const twice = names.find((name, j) => names.indexOf(name) !== j);
	if (twice !== undefined)
		throw new RangeError(`Two columns would be called '${twice}'. Give one of them another name.`);
	const dtypes = columns.map(dtypeOf);
	const missing = dtypes.map((dtype) => (dtype === 'float32' ? NaN : null));
	const rows = Array.from({ length }, (_, i) => columns.map((column, j) => column[i] ?? missing[j]));
	return new DataFrame(rows, { columns: names, dtypes, ...(index && length > 0 ? { index } : {}) });
}

/** A table of the rows with these numbers, in their order. */
export function takeRows(table: Table, rows: readonly number[]): Table {
	const columns = table.columns.map((column) => rows.map((i) => column[i] ?? null));
	return { names: table.names, columns, length: rows.length };
}

/** @throws RangeError that lists the columns, when there is none of that name */
export function columnOf(table: Table, name: string): Value[] {
	const column = table.columns[table.names.indexOf(name)];
	if (column) return column;
	throw new RangeError(`There is no column '${name}'. The columns are: ${table.names.join(', ')}.`);
}

/** One object per row. */
export function rowsOf(table: Table): Row[] {
	return Array.from({ length: table.length }, (_, i) =>
		Object.fromEntries(table.names.map((name, j) => [name, table.columns[j]?.[i] ?? null]))
	);
}

/**
 * A value as the table keeps it.
 *
 * @param name of its column, and its row, for the message
 * @throws TypeError for what is no value: a date, a list
 */
export function clean(value: unknown, name: string, row: number): Value {
	if (typeof value === 'number') return Number.isNaN(value) ? null : value;
	if (typeof value === 'string' || typeof value === 'boolean') return value;
	if (value === null || value === undefined) return null;
	throw new TypeError(
		`A frame holds numbers, texts and booleans, not ${describe(value)} (column '${name}', row ${row}).${wayOut(value)}`
	);
}

function wayOut(value: unknown): string {
	if (value instanceof Date) return ' Keep it as a text, date.toISOString(), or as a number, date.getTime().';
	return typeof value === 'bigint' ? ' Keep it as a text, String(value), or as a number, Number(value).' : '';
}

/** A column of numbers and missing values, with at least one number. */
export function isNumeric(values: readonly Value[]): boolean {
	return (
		values.every((value) => value === null || typeof value === 'number') &&
		values.some((value) => value !== null)
	);
}

function dtypeOf(values: Value[]): string {
	const present = values.filter((value) => value !== null);
	if (present.every((value) => typeof value === 'number')) {
		const whole = present.length === values.length && present.every(isInt32);
		return whole && present.length > 0 ? 'int32' : 'float32';
	}
	return present.length === values.length && present.every((value) => typeof value === 'boolean')
		? 'boolean'
		: 'string';
}

function isInt32(value: Value): boolean {
	return typeof value === 'number' && (value | 0) === value;
}

function isFrame(value: unknown): value is FrameFields {
	return (
		typeof value === 'object' &&
		value !== null &&
		'$columns' in value &&
		'$data' in value &&
		Array.isArray(value.$columns) &&
		!isSeries(value)
	);
}

/** A list, or the values of a danfo series; `undefined` for anything else. A text is no list of its letters here. */
export function listOf(values: unknown): ArrayLike<unknown> | undefined {
	const isOwn = typeof values === 'object' && values !== null && isSeries(values);
	const list: unknown = isOwn ? (values as unknown as FrameFields).$data : values;
	return isList(list) ? list : undefined;
}

/** It has the fields of a frame, but its data are values, not rows. */
const isSeries = (value: object): boolean => '$isSeries' in value && value.$isSeries === true;

const kindOf = (value: unknown): string =>
	typeof value === 'object' && value !== null && isSeries(value)
		? 'a Series, which is one column: give the whole frame'
		: describe(value);
