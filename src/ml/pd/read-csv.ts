import type { DataFrame } from 'danfojs';
import Papa from 'papaparse';
import { type Value, frameOf } from './table/table.ts';
import { describe } from '../describe.ts';

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
 * A column of numbers becomes numbers, one of True and False booleans, any other stays text, letter by letter: one of
 * whole numbers too that are longer than a number can hold, as of tickets. Empty fields, NA, NaN, null and their like
 * are missing. A name that is there again gets a number, as in pandas: a, a.1. O(letters).
 *
 * @throws TypeError when a quote is not closed or a line has more fields than the first
 * @example
 * readCsv('name,age\nAda,36\nBob,NA\n');
 */
export function readCsv(text: string): DataFrame {
	if (typeof text !== 'string')
		throw new TypeError(`readCsv reads the text of a file, got ${describe(text)}.`);
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
	return frameOf({ names: different(names), columns, length: lines.length });
}

function typed(fields: string[]): Value[] {
	const present = fields.filter((field) => !missing.has(field));
	const convert = present.every((field) => number.test(field) && isExact(field))
		? Number
		: present.every((field) => boolean.test(field))
			? (field: string) => field.toLowerCase() === 'true'
			: String;
	return fields.map((field) => (missing.has(field) ? null : convert(field)));
}

/** Whole numbers beyond 2^53 would become others: 9007199254740993 would be 9007199254740992. */
function isExact(field: string): boolean {
	if (Math.abs(Number(field)) <= Number.MAX_SAFE_INTEGER || !whole.test(field)) return true;
	return Number.isFinite(Number(field)) && BigInt(Number(field)) === BigInt(field.trim().replace('+', ''));
}

const whole = /^[ \t]*[-+]?\d+[ \t]*$/;

/** A name that is there again gets a number that makes it another. */
function different(names: readonly string[]): string[] {
	const taken = new Set(names);
	const seen = new Set<string>();
	return names.map((name) => {
		let own = name;
		for (let k = 1; seen.has(own); k++) if (!taken.has(`${name}.${k}`)) own = `${name}.${k}`;
		seen.add(own);
		taken.add(own);
		return own;
	});
}
