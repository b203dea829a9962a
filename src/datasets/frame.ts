import type { ColumnType, TableSet } from '#protocol/data-set.ts';
import type { DataFrame, Series } from 'danfojs';
import type { Danfo } from './host.ts';
import type { Cell } from './parse.ts';

/** A danfo frame that knows the names of its columns. */
export type Frame<Row> = DataFrame & { column(name: keyof Row & string): Series };

export function toFrame(
	rows: readonly Record<string, Cell>[],
	set: Pick<TableSet, 'columns'>,
	danfo: Danfo
): DataFrame {
	const columns = Object.keys(set.columns);
	const types = Object.values(set.columns);
	const values = rows.map((row) =>
		columns.map((name, i) => row[name] ?? (types[i] === 'string' ? null : NaN))
	);
	// danfo guesses a type from the first rows and then cuts later fractions off: state it.
	const dtypes = types.map((type, i) =>
		danfoType(
			type,
			values.map((row) => row[i])
		)
	);
	return new danfo.DataFrame(values, { columns, dtypes });
}

function danfoType(type: ColumnType, values: unknown[]): string {
	if (type === 'string') return 'string';
	return values.every(Number.isInteger) ? 'int32' : 'float32';
}
