import { isRecord } from '#base/is-record.ts';
import { isList } from '../array-like.ts';
import { describe } from '../describe.ts';
import { isFrame, namesOf } from '../frame.ts';
import type { RowsLike } from '../rows.ts';

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
 * @throws TypeError when they are no rows, or rows of several kinds or lengths
 */
export function readRows(X: RowsLike): Rows {
	if (isFrame(X)) {
		const names = namesOf(X);
		return { rows: X.$data as unknown[], names, width: names.length };
	}
	const { arraySync } = Object(X) as { arraySync?: () => unknown };
	const rows: unknown = arraySync ? (X as { arraySync(): unknown }).arraySync() : X;
	if (!Array.isArray(rows)) throw new TypeError(`${expected}, got ${describe(X)}.`);
	if (rows.length === 0) throw new RangeError('X has no rows.');
	const first: unknown = rows[0];
	if (!isList(first)) {
		for (let i = 0; i < rows.length; i++)
			if (!isRecord(rows[i])) throw new TypeError(`${expected}, but row ${i} is ${describe(rows[i])}.`);
		const names = Object.keys(first as object);
		return { rows, names, width: names.length };
	}
	for (let i = 0; i < rows.length; i++) {
		const row: unknown = rows[i];
		if (!isList(row)) throw new TypeError(`${expected}, but row ${i} is ${describe(row)}.`);
		if (row.length !== first.length)
			throw new TypeError(
				`The rows of X differ in length: row 0 has ${first.length} and row ${i} has ${row.length}.`
			);
	}
	return { rows, names: undefined, width: first.length };
}

const expected = 'X must be a frame, a list of records or a list of rows';

/**
 * The places of columns by name or number.
 *
 * @throws RangeError for a column that does not exist
 */
export function placesOf({ names, width }: Pick<Rows, 'names' | 'width'>, columns: Columns): number[] {
	const list: unknown[] = isList(columns) ? Array.from(columns) : [columns];
	return list.map((column) => {
		const place = typeof column === 'string' ? (names?.indexOf(column) ?? -1) : Number(column ?? NaN);
		if (Number.isInteger(place) && place >= 0 && place < width) return place;
		const known = names
			? `The columns are: ${names.join(', ')}.`
			: `The rows have ${width} columns without names.`;
		throw new RangeError(
			`There is no column ${typeof column === 'string' ? column : describe(column)}. ${known}`
		);
	});
}

/** These columns of all rows: lists of values, or for a single column its values. */
export function pickColumns(table: Rows, columns: Columns): unknown[] {
	const places = placesOf(table, columns);
	const cell = (row: unknown, place: number): unknown => {
		// What a record does not have is missing, as in a frame of records.
		return isList(row) ? row[place] : ((row as Record<string, unknown>)[table.names![place]!] ?? NaN);
	};
	if (typeof columns !== 'object') return table.rows.map((row) => cell(row, places[0]!));
	const picked = table.rows.map((row) => places.map((place) => cell(row, place)));
	const called = (place: number) => (table.names ? `column '${table.names[place]}'` : `column ${place}`);
	return Object.assign(picked, { from: places.map(called) });
}
