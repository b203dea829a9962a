import { isFrame, type RowsLike } from '../rows.ts';

/** Names or places of columns; a single one gives a list of values, not rows of one value. */
export type Columns = string | number | readonly (string | number)[];

/** A table of rows of anything, and the names of its columns where they have names. */
export interface Rows {
	rows: readonly unknown[];
	names: readonly string[] | undefined;
	width: number;
}

/**
 * Rows of a frame, records or lists, in one form.
 *
 * @throws TypeError when they are no rows
 */
export function readRows(X: RowsLike): Rows {
	if (isFrame(X)) return { rows: X.$data as unknown[], names: X.columns, width: X.columns.length };
	const rows = ('arraySync' in X ? X.arraySync() : X) as unknown[];
	const first: unknown = rows[0];
	if (!Array.isArray(rows) || typeof first !== 'object' || first === null)
		throw new TypeError('X must be a frame, a list of records or a list of rows.');
	const isList = Array.isArray(first) || ArrayBuffer.isView(first);
	const names = isList ? undefined : Object.keys(first);
	return { rows, names, width: names?.length ?? (first as ArrayLike<unknown>).length };
}

/**
 * The places of columns by name or number.
 *
 * @throws RangeError for a column that does not exist
 */
export function placesOf({ names, width }: Pick<Rows, 'names' | 'width'>, columns: Columns): number[] {
	const list = typeof columns === 'object' ? columns : [columns];
	return list.map((column) => {
		const place = typeof column === 'string' ? (names?.indexOf(column) ?? -1) : column;
		if (place >= 0 && place < width) return place;
		const known = names
			? `The columns are: ${names.join(', ')}.`
			: `The rows have ${width} columns without names.`;
		throw new RangeError(`There is no column ${String(column)}. ${known}`);
	});
}

/** These columns of all rows: lists of values, or for a single column its values. */
export function pickColumns(table: Rows, columns: Columns): unknown[] {
	const places = placesOf(table, columns);
	const cell = (row: unknown, place: number): unknown => {
		const isList = Array.isArray(row) || ArrayBuffer.isView(row);
		return (row as Record<string | number, unknown>)[isList ? place : table.names![place]!];
	};
	if (typeof columns !== 'object') return table.rows.map((row) => cell(row, places[0]!));
	return table.rows.map((row) => places.map((place) => cell(row, place)));
}
