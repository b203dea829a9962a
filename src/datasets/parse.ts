import type { ColumnType, TableSet } from '#protocol/data-set.ts';
import Papa from 'papaparse';

export type Cell = number | string | null;

/**
 * The rows of a CSV text whose first line names the columns. An empty field is `null`.
 *
 * @throws Error when the columns are not those of the data set, or a field is not of its column's type.
 */
export function parseRows(text: string, columns: TableSet['columns']): Record<string, Cell>[] {
	const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: true });
	const [problem] = errors;
	// A table of one column has no separator to find, and that is no fault.
	if (problem && problem.type !== 'Delimiter')
		throw new Error(`Line ${(problem.row ?? 0) + 1}: ${problem.message}`);
	const [header = [], ...lines] = data;
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

function parseField(field: string, type: ColumnType, place: string): Cell {
	if (field === '') return null;
	if (type === 'string') return field;
	const value = Number(field);
	if (Number.isNaN(value) || (type === 'integer' && !Number.isInteger(value))) {
		throw new Error(`'${field}' is not a value of type ${type} (${place}).`);
	}
	return value;
}
