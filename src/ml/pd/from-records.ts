import type { DataFrame } from 'danfojs';
import { clean, frameOf } from './table/table.ts';
import { describe } from '../describe.ts';

/**
 * A frame of objects, one per row. pandas' `DataFrame(records)`.
 *
 * The columns are all property names in the order in which they first occur; a row without one of them has a missing
 * value there. Missing is `null`, `undefined` or `NaN`. O(n p).
 *
 * @throws TypeError when a value is not a number, a text, a boolean or missing
 * @example
 * const frame = fromRecords([{ name: 'Ada', age: 36 }, { name: 'Bob', age: null }]);
 */
export function fromRecords(records: readonly object[]): DataFrame {
	requireRecords(records);
	const names = [...new Set(records.flatMap((record) => Object.keys(record)))];
	const columns = names.map((name) =>
		records.map((record, i) => clean((record as Record<string, unknown>)[name], name, i))
	);
	return frameOf({ names, columns, length: records.length });
}

/** @throws TypeError when they are no list of objects */
function requireRecords(records: unknown): void {
	const way = "[{ name: 'Ada', age: 36 }]";
	if (!Array.isArray(records))
		throw new TypeError(`fromRecords takes an array of objects, ${way}, got ${describe(records)}.`);
	const odd = (records as unknown[]).findIndex((record) => typeof record !== 'object' || record === null);
	if (odd >= 0)
		throw new TypeError(
			`fromRecords takes an array of objects, ${way}, but entry ${odd} is ${describe(records[odd])}.`
		);
}
