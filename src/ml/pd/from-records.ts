import type { DataFrame } from 'danfojs';
import { clean, frameOf } from './table/table.ts';

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
	const names = [...new Set(records.flatMap((record) => Object.keys(record)))];
	const columns = names.map((name) =>
		records.map((record) => clean((record as Record<string, unknown>)[name]))
	);
	return frameOf({ names, columns, length: records.length });
}
