import { isList } from './array-like.ts';
import { describe } from './describe.ts';

/**
 * @param asked by whom, as one writes it: `scatterplot`
 * @throws TypeError when `options` is no object with all of the fields
 */
export function requireFields(options: unknown, asked: string, fields: readonly string[]): void {
	const given = Object(options) as Record<string, unknown>;
	const missing = fields.find((field) => given[field] === undefined || given[field] === null);
	if (missing === undefined) return;
	const got =
		typeof options === 'object' && !isList(options) && options !== null ? '' : `; got ${describe(options)}`;
	throw new TypeError(`${asked} needs an object with ${listed(fields)}, but there is no ${missing}${got}.`);
}

/** As `requireFields`, for fields that are lists of values. @throws TypeError when one is none */
export function requireLists(options: unknown, asked: string, fields: readonly string[]): void {
	requireFields(options, asked, fields);
	for (const field of fields) requireList((options as Record<string, unknown>)[field], field);
}

/** @throws TypeError when the value is no list */
export function requireList(value: unknown, name: string): void {
	if (isList(value)) return;
	const isColumn = typeof value === 'object' && value !== null && '$data' in value;
	const way = isColumn ? ' Take the .values of a column.' : '';
	throw new TypeError(`${name} must be a list of values, got ${describe(value)}.${way}`);
}

/** @throws TypeError when `groups` is no object whose fields are lists: a column each */
export function requireColumnLists(groups: unknown, asked: string): void {
	if (typeof groups !== 'object' || groups === null || isList(groups))
		throw new TypeError(
			`${asked} needs an object with a list of values for each name, { name: [1, 2] }; got ${describe(groups)}.`
		);
	for (const [name, values] of Object.entries(groups)) requireList(values, name);
}

const listed = (fields: readonly string[]): string =>
	fields.length === 1 ? fields[0]! : `${fields.slice(0, -1).join(', ')} and ${fields.at(-1)!}`;
