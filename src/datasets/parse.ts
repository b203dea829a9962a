import { csvParseRows } from 'd3-dsv';
import type { ColumnType, TableSet } from '#protocol/data-set.ts';

export type Cell = number | string | null;

/**
 * The rows of a CSV text whose first line names the columns. An empty field is `null`.
 *
 * @throws Error when the columns are not those of the data set, or a field is not of its column's type.
 */
export function parseRows(text: string, columns: TableSet['columns']): Record<string, Cell>[] {
	const [header = [], ...lines] = csvParseRows(text).filter(
		(fields) => fields.length > 1 || fields[0] !== ''
	);
	if (hasOpenQuote(text)) throw new Error(`Line ${lines.length + 1}: a quotation mark is missing.`);
	const names = Object.keys(columns);
	if (header.join() !== names.join()) {
		throw new Error(`The file has the columns ${header.join()}, not ${names.join()}.`);
	}
	const types = Object.values(columns);
	return lines.map((fields, line) =>
		Object.fromEntries(
			names.map((name, i) => [
				name,
				parseField(fields[i] ?? '', types[i] ?? 'string', `row ${line + 1}, ${name}`)
			])
		)
	);
}

/** A mark within a field is doubled, so that all come in pairs. */
function hasOpenQuote(text: string): boolean {
	let isOpen = false;
	for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) isOpen = !isOpen;
	return isOpen;
}

function parseField(field: string, type: ColumnType, place: string): Cell {
	if (field === '') return null;
	if (type === 'string') return field;
	const value = Number(field);
	if (Number.isNaN(value) || (type === 'integer' && !Number.isInteger(value))) {
		throw new Error(`'${field}' is not a value of type ${type} (${place}).`);
	}
	return value;
}
