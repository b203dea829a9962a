import type { Table, TableValue } from '#protocol/output.ts';
import { alignNumbers, exactNumber, formatCount } from '../value/numbers.ts';

export interface ShownCell {
	text: string;
	/** The exact value, when `text` is shorter. */
	exact: string | undefined;
	kind: 'number' | 'text' | 'null';
}

/** What stands in the table's cells, by row: numbers of a column have their points below each other. */
export function shownRows(table: Table, rowCount: number): ShownCell[][] {
	const rows = table.rows.slice(0, rowCount);
	const columns = table.columns.map((_, at) => alignColumn(rows.map((row) => row[at] ?? null)));
	return rows.map((_, row) => columns.map((column) => column[row] ?? nullCell));
}

/** "12 columns, 1,309 rows": the name of a table for those who hear it. */
export function describeTable(table: Table): string {
	const columns = `${formatCount(table.columns.length)} column${table.columns.length === 1 ? '' : 's'}`;
	return `${formatCount(table.rowCount)} row${table.rowCount === 1 ? '' : 's'}, ${columns}`;
}

const nullCell: ShownCell = { text: 'null', exact: undefined, kind: 'null' };

function alignColumn(values: readonly TableValue[]): ShownCell[] {
	const texts = alignNumbers(values.filter((value) => typeof value === 'number'));
	let next = 0;
	return values.map((value) => {
		if (value === null) return nullCell;
		if (typeof value !== 'number') return { text: String(value), exact: undefined, kind: 'text' };
		const text = texts[next++] ?? '';
		return { text, exact: Number(text) === value ? undefined : exactNumber(value), kind: 'number' };
	});
}
