import { describe } from './describe.ts';
import { isFrame, namesOf } from './frame.ts';

/**
 * What the library accepts as numbers: plain and typed arrays, tensors (`arraySync`), and danfo
 * frames and series (`values`). Tensors and frames are known by these members, not by import.
 */
interface TensorLike {
	arraySync(): unknown;
}

/** A frame or a series of danfo as its types tell of it: what is read here is protected there. */
export interface DanfoLike {
	readonly values: unknown;
	iloc(chosen: never): unknown;
}

interface FrameLike {
	readonly $data: unknown;
	readonly values: unknown;
}

/** Length n. */
export type VectorLike = ArrayLike<number> | TensorLike | FrameLike | DanfoLike;

/** n rows × p columns; every row is one sample. */
export type MatrixLike = ArrayLike<ArrayLike<number>> | TensorLike | FrameLike | DanfoLike;

/** n labels of any kind. */
export type LabelsLike<Label> = ArrayLike<Label> | TensorLike | FrameLike | DanfoLike;

export interface ToNumbersOptions {
	/** `allow` lets NaN through; `refuse` says where it is. Default: `refuse`. */
	missing?: 'allow' | 'refuse';
}

/**
 * A fresh n × p matrix.
 *
 * @param name of the argument, for the message
 * @throws TypeError when it is not a matrix of numbers, rows differ in length or a number is missing
 */
export function toMatrix(X: MatrixLike, name = 'X', options: ToNumbersOptions = {}): number[][] {
	return toTable(X, name).map((row, i) =>
		row.map((value, j) => toNumber(value, () => `${name}, row ${i}, ${columnOf(X, j)}`, options))
	);
}

/** Rows of columns that were taken out of others, and what messages call them there: nobody else knows their places here. */
interface TakenRows {
	from?: readonly string[];
}

/** A column as messages call it: of a frame by its name. */
export function columnOf(X: unknown, j: number): string {
	const name = isFrame(X) ? namesOf(X)[j] : undefined;
	return (X as TakenRows).from?.[j] ?? (name === undefined ? `column ${j}` : `column '${name}'`);
}

/**
 * A fresh n × p table of anything.
 *
 * @throws TypeError when it is not a list of rows, or they differ in length
 */
export function toTable(X: unknown, name = 'X'): unknown[][] {
	const rows = toList(X, name, 'a matrix: a list of rows').map((row, i) => {
		if (isList(row)) return Array.from(row);
		throw new TypeError(
			`${name} must be a matrix, one list of numbers per row, [[1], [2]] for one column; row ${i} is ${describe(row)}.${isObject(X) && '$isSeries' in X ? " A series is one column: take a frame of it, df.loc({ columns: ['age'] })." : ''}`
		);
	});
	const width = rows[0]?.length ?? 0;
	const odd = rows.findIndex((row) => row.length !== width);
	if (odd < 0) return rows;
	throw new TypeError(
		`The rows of ${name} differ in length: row 0 has ${width} and row ${odd} has ${rows[odd]?.length}.`
	);
}

/**
 * A fresh array of n numbers, also of a table with one column.
 *
 * @param name of the argument, for the message
 * @throws TypeError when it is not a list of numbers or a number is missing
 */
export function toVector(values: VectorLike, name = 'values', options: ToNumbersOptions = {}): number[] {
	return inOneColumn(values, toList(values, name, 'a list of numbers'), name).map((value, i) =>
		toNumber(value, () => `${name}, index ${i}`, options)
	);
}

/**
 * A fresh array of n labels of any kind, also of a table with one column.
 *
 * @throws TypeError when it is not a list, or a table of more columns
 */
export function toLabels<Label>(labels: LabelsLike<Label>, name = 'y'): Label[] {
	return inOneColumn(labels, toList(labels, name, 'a list of labels'), name) as Label[];
}

/** Whether rows are meant, and not values. */
export function holdsRows(X: unknown, name: string): boolean {
	return isList(toList(X, name, 'a list')[0]);
}

function inOneColumn(given: unknown, list: unknown[], name: string): unknown[] {
	const [first] = list;
	if (!isList(first)) return list;
	if (list.every((row) => isList(row) && row.length === 1)) return list.map((row) => (row as unknown[])[0]);
	const names = isFrame(given) ? namesOf(given) : undefined;
	throw new TypeError(
		`${name} must be one list of values, but its row 0 holds ${first.length} of them.${names ? ` Take one column: ${names.join(', ')}.` : ''}`
	);
}

function toList(value: unknown, name: string, what: string): unknown[] {
	if (isList(value)) return Array.from(value);
	if (isObject(value)) {
		if ('arraySync' in value && typeof value.arraySync === 'function') {
			return toList((value as TensorLike).arraySync(), name, what);
		}
		if ('$data' in value && isList(value.$data)) return Array.from(value.$data);
	}
	throw new TypeError(`${name} must be ${what}, got ${describe(value)}.`);
}

/** @param place says where the value stands, should somebody need to know: to write that for each takes most of the time */
function toNumber(value: unknown, place: () => string, { missing = 'refuse' }: ToNumbersOptions): number {
	if (typeof value === 'number' && (missing === 'allow' || !Number.isNaN(value))) return value;
	if (typeof value === 'boolean') return Number(value);
	if (missing === 'allow' && (value === null || value === undefined)) return NaN;
	throw new TypeError(
		`A number is needed, but there is ${describe(value)} (${place()}). Fill, drop or encode such values first.`
	);
}

function isObject(value: unknown): value is object {
	return typeof value === 'object' && value !== null;
}

/** A plain or typed array. */
export function isList(value: unknown): value is ArrayLike<unknown> {
	return Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));
}
