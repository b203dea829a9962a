/** A table as it is sent to the page: column by column, because numbers then travel as one block. */

export type TableValue = number | string | boolean | null;

/** Which values a column holds, missing ones aside. */
export type ColumnType = 'number' | 'string' | 'boolean' | 'mixed';

export interface TableColumn {
	name: string;
	type: ColumnType;
	/** Missing values in the whole column, not only in the rows sent. */
	nulls: number;
	/** Of the rows sent. Numbers, and only they, are a `Float64Array`, in which NaN stands for a missing one. */
	values: Float64Array | readonly TableValue[];
}

export interface Table {
	/** All with as many values as rows were sent. */
	columns: TableColumn[];
	/** Columns of the whole table, when there are more than were sent. */
	columnCount?: number;
	/** Rows of the whole table; fewer may have been sent. */
	rowCount: number;
	/** Labels of the rows sent, when they are not 0, 1, 2, … */
	index?: string[];
}

export function sentRows(table: Table): number {
	return table.columns[0]?.values.length ?? 0;
}

export function valueAt({ values }: TableColumn, row: number): TableValue {
	const value = values[row] ?? null;
	return Number.isNaN(value) ? null : value;
}
