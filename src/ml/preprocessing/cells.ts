import { columnOf, type MatrixLike, toTable } from '../array-like.ts';
import { describe } from '../describe.ts';
import { requireColumns } from '../estimator/require.ts';
import { type GroupLabel, groupByLabel } from '../group-by-label.ts';

/** One value of a table; `null` stands for every kind of missing one. */
export type Cell = GroupLabel | null;

/** n rows × p columns of numbers, texts and truth values. */
export type CellsLike = ArrayLike<ArrayLike<Cell | undefined>> | MatrixLike;

/**
 * A fresh table in which missing values are `null`.
 *
 * @throws TypeError when rows differ in length, or a value is no category
 * @throws RangeError when there are no rows or no columns
 */
export function toCells(X: CellsLike): Cell[][] {
	const rows = toTable(X).map((row) => row.map(toCell));
	if (rows.length === 0) throw new RangeError('X has no rows.');
	if (rows[0]!.length === 0) throw new RangeError('X has no columns.');
	return rows;
}

/** As `toCells`, of as many columns as `fit` saw. @throws RangeError for others */
export function toCellsOf(X: CellsLike, columns: number, estimator: string): Cell[][] {
	const rows = toCells(X);
	requireColumns({ columns: rows[0]!.length }, columns, estimator);
	return rows;
}

/**
 * The kinds of values of each column, sorted, missing last; or the given ones.
 *
 * @param given `auto`, or one list per column
 * @throws RangeError when a column has a value that was not given, or the number of lists is another
 * @throws TypeError when a column mixes texts and numbers, or `given` is no list of lists
 */
export function categoriesOf(
	rows: readonly Cell[][],
	given: 'auto' | readonly Cell[][],
	X: unknown
): Cell[][] {
	const columns = rows[0]!.map((_, j) => rows.map((row) => row[j]!));
	if (given === 'auto') return columns.map((column, j) => kindsOf(column, columnOf(X, j)));
	if (!Array.isArray(given) || !given.every((list: unknown) => Array.isArray(list)))
		throw new TypeError(`categories must be 'auto' or a list for each column, got ${describe(given)}.`);
	if (given.length === columns.length) return given.map((list) => list.map(toCell));
	throw new RangeError(`categories has ${given.length} lists, and X has ${columns.length} columns.`);
}

/** The place of each value among its column's categories; −1 for one that is not there. */
export function codesOf(rows: readonly Cell[][], categories: readonly Cell[][]): number[][] {
	const places = categories.map((list) => new Map(list.map((value, place) => [value, place])));
	return rows.map((row) => row.map((value, j) => places[j]!.get(value) ?? -1));
}

/** @throws RangeError that names the first value without a code */
export function refuseUnknown(
	rows: readonly Cell[][],
	codes: readonly number[][],
	estimator: string,
	X: unknown
): void {
	const i = codes.findIndex((row) => row.includes(-1));
	if (i < 0) return;
	const j = codes[i]!.indexOf(-1);
	throw new RangeError(
		`Row ${i}, ${columnOf(X, j)} of X is ${String(rows[i]![j])}, which this ${estimator} has not seen in fit.`
	);
}

function kindsOf(column: readonly Cell[], name: string): Cell[] {
	const types = new Set(column.filter((value) => value !== null).map((value) => typeof value));
	if (types.size > 1) throw new TypeError(`X mixes ${[...types].join(' and ')} in ${name}: make them one.`);
	return [...groupByLabel(column).keys(), ...(column.includes(null) ? [null] : [])];
}

function toCell(value: unknown): Cell {
	if (value === undefined || value === null || Number.isNaN(value)) return null;
	if (typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)) return value as Cell;
	throw new TypeError(
		`A category must be a text, a finite number or a boolean; there is ${describe(value)}.`
	);
}
