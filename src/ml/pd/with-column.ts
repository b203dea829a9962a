import type { DataFrame, Series } from 'danfojs';
import { type Row, type Value, clean, frameOf, listOf, rowsOf, tableOf } from './table/table.ts';
import { describe } from '../describe.ts';

/**
 * A new frame with one more column, or with other values in one. pandas' `frame.assign(name=…)`; the frame that is
 * given stays as it is. O(n p).
 *
 * @param values a function from a row to its value (missing values of the row are `null`), or one
 *   value per row, in a list or a series: the rows are counted, labels play no part
 * @throws RangeError when there is not one value per row
 * @example
 * withColumn(frame, 'family', (row: Passenger) => row.sibsp + row.parch + 1);
 */
export function withColumn<Record extends object = Row>(
	frame: DataFrame,
	name: string,
	values: ((row: Record, index: number) => Value | undefined) | ArrayLike<Value | undefined> | Series
): DataFrame {
	const table = tableOf(frame);
	if (typeof name !== 'string')
		throw new TypeError(`The name of the new column must be a text, got ${describe(name)}.`);
	const column =
		typeof values === 'function'
			? rowsOf(table).map((row, i) => clean(values(row as Record, i), name, i))
			: Array.from(required(values), (value, i) => clean(value, name, i));
	if (column.length !== table.length) {
		throw new RangeError(`The frame has ${table.length} rows, and there are ${column.length} values.`);
	}
	const place = table.names.indexOf(name);
	if (place >= 0) return frameOf({ ...table, columns: table.columns.with(place, column) });
	return frameOf({ ...table, names: [...table.names, name], columns: [...table.columns, column] });
}

function required(values: unknown): ArrayLike<unknown> {
	const list = listOf(values);
	if (list) return list;
	throw new TypeError(
		`withColumn takes a list of values or a function, got ${describe(values)}. The same in each row is () => value.`
	);
}
