import type { DataFrame } from 'danfojs';
import { type Row, type Value, clean, frameOf, rowsOf, tableOf } from './table/table.ts';

/**
 * A new frame with one more column, or with other values in one. pandas' `frame.assign(name=…)`; the frame that is
 * given stays as it is. O(n p).
 *
 * @param values a function from a row to its value (missing values of the row are `null`), or one
 *   value per row
 * @throws RangeError when there is not one value per row
 * @example
 * withColumn(frame, 'family', (row: Passenger) => row.sibsp + row.parch + 1);
 */
export function withColumn<Record extends object = Row>(
	frame: DataFrame,
	name: string,
	values: ((row: Record, index: number) => Value | undefined) | ArrayLike<Value | undefined>
): DataFrame {
	const table = tableOf(frame);
	const column =
		typeof values === 'function'
			? rowsOf(table).map((row, i) => clean(values(row as Record, i)))
			: Array.from(values, clean);
	if (column.length !== table.length) {
		throw new RangeError(`The frame has ${table.length} rows, and there are ${column.length} values.`);
	}
	const place = table.names.indexOf(name);
	if (place >= 0) return frameOf({ ...table, columns: table.columns.with(place, column) });
	return frameOf({ ...table, names: [...table.names, name], columns: [...table.columns, column] });
}
