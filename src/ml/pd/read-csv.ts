import type { DataFrame } from 'danfojs';
import Papa from 'papaparse';
import { type Value, frameOf } from './table/table.ts';

/** The texts that pandas reads as missing. */
const missing = new Set(
	[
		'',
		'#N/A',
		'#N/A N/A',
		'#NA',
		'-1.#IND',
		'-1.#QNAN',
		'-NaN',
		'-nan',
		'1.#IND',
		'1.#QNAN',
		'<NA>',
		'N/A',
		'NA'
	].concat(['NULL', 'NaN', 'None', 'n/a', 'nan', 'null'])
);
const number = /^[ \t]*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?[ \t]*$/i;
const boolean = /^(true|false)$/i;

/**
 * A frame of a CSV text whose first line names the columns. pandas' `read_csv`, but of a text.
 *
 * A column of numbers becomes numbers, one of True and False booleans, any other stays text, letter by letter. Empty
 * fields, NA, NaN, null and their like are missing. O(letters).
 *
 * @throws TypeError when a quote is not closed or a line has more fields than the first
 * @example
 * readCsv('name,age\nAda,36\nBob,NA\n');
 */
export function readCsv(text: string): DataFrame {
	const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: true });
	const problem = errors.find(({ type }) => type !== 'Delimiter');
	if (problem) throw new TypeError(`Line ${(problem.row ?? 0) + 1} of the CSV text: ${problem.message}.`);
	const [names = [], ...lines] = data;
	const long = lines.findIndex((line) => line.length > names.length);
	if (long >= 0)
		throw new TypeError(
			`Row ${long + 1} has ${lines[long]?.length} fields, but there are ${names.length} columns.`
		);
	const columns = names.map((_, j) => typed(lines.map((line) => line[j] ?? '')));
	return frameOf({ names, columns, length: lines.length });
}

function typed(fields: string[]): Value[] {
	const present = fields.filter((field) => !missing.has(field));
	const convert = present.every((field) => number.test(field))
		? Number
		: present.every((field) => boolean.test(field))
			? (field: string) => field.toLowerCase() === 'true'
			: String;
	return fields.map((field) => (missing.has(field) ? null : convert(field)));
}
