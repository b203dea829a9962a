import type { DataFrame } from 'danfojs';
import { type AggregateName, aggregate } from './table/aggregate.ts';
import { asList, groupRows } from './table/keys.ts';
import { columnOf, frameOf, tableOf } from './table/table.ts';
import { isList } from '../array-like.ts';
import { describe } from '../describe.ts';

/** New column → the column to look at and what to compute of it. */
export type AggregateSpec = Readonly<Record<string, readonly [column: string, aggregate: AggregateName]>>;

export interface GroupBy {
	/**
	 * One row per group: the key columns, then the new ones. Missing values are skipped.
	 *
	 * @throws RangeError that lists the columns, when there is none of a name
	 * @throws TypeError for a mean, sum, median or std of texts
	 */
	agg(spec: AggregateSpec): DataFrame;
}

/**
 * The rows in groups of equal keys. pandas' `frame.groupby(keys, as_index=False)`: groups are sorted by their keys;
 * rows with a missing key belong to no group. O(n · keys + groups · log groups); `agg` is O(n) for each new column, for
 * medians O(n log n).
 *
 * @param keys one column or several
 * @throws RangeError that lists the columns, when there is none of a name
 * @example
 * groupBy(frame, ['sex', 'pclass']).agg({ rate: ['survived', 'mean'], people: ['survived', 'size'] });
 */
export function groupBy(frame: DataFrame, keys: string | readonly string[]): GroupBy {
	const table = tableOf(frame);
	const names = asList(keys, 'groupBy', 1);
	const groups = groupRows(table, names);
	return {
		agg(spec) {
			requireSpec(spec);
			const keyColumns = names.map((_, k) => groups.map(({ values }) => values[k] ?? null));
			const newColumns = Object.values(spec).map(([name, what]) => {
				const column = columnOf(table, name);
				return groups.map(({ rows }) =>
					aggregate(
						rows.map((i) => column[i] ?? null),
						what,
						name
					)
				);
			});
			return frameOf({
				names: [...names, ...Object.keys(spec)],
				columns: [...keyColumns, ...newColumns],
				length: groups.length
			});
		}
	};
}

/** @throws TypeError when it does not say of each new column what it is */
function requireSpec(spec: unknown): void {
	const way = "{ rate: ['survived', 'mean'] }";
	if (typeof spec !== 'object' || spec === null || isList(spec))
		throw new TypeError(
			`agg takes an object of columns and what to compute of them, ${way}, got ${describe(spec)}.`
		);
	for (const [name, what] of Object.entries(spec))
		if (!Array.isArray(what) || what.length !== 2 || what.some((part) => typeof part !== 'string'))
			throw new TypeError(`'${name}' of agg must be a list of a column and what to compute of it, ${way}.`);
}
