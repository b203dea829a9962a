import type { DataFrame } from 'danfojs';
import { type AggregateName, aggregate } from './table/aggregate.ts';
import { asList, compareLists, groupRows, keyOf } from './table/keys.ts';
import { type Value, columnOf, frameOf, tableOf } from './table/table.ts';
import { takeOptions } from '../options.ts';
import { requireFields } from '../require-fields.ts';

export interface PivotTableOptions {
	/** Columns whose values name the rows. */
	index: string | readonly string[];
	/** Column whose values name the new columns. */
	columns: string;
	/** Column that is aggregated. */
	values: string;
	/** What is computed of its values. Default: `mean`. */
	aggFunc?: AggregateName;
	/** In place of combinations that do not occur. Default: missing. */
	fillValue?: number;
}

/**
 * One number for each combination of row and column. pandas' `pivot_table`, with the row keys as first columns. Rows
 * and columns are sorted; combinations without a value are missing. O(n + rows · columns of the answer).
 *
 * @throws RangeError that lists the columns, when there is none of a name
 * @throws TypeError for a mean, sum, median or std of texts
 * @example
 * pivotTable(frame, { index: 'sex', columns: 'pclass', values: 'survived' }); // columns sex, 1, 2, 3
 */
export function pivotTable(frame: DataFrame, options: PivotTableOptions): DataFrame {
	requireFields(options, 'pivotTable', ['index', 'columns', 'values']);
	takeOptions(options, 'pivotTable', 'index', 'columns', 'values', 'aggFunc', 'fillValue');
	const { columns, values, aggFunc = 'mean', fillValue } = options;
	const table = tableOf(frame);
	const index = asList(options.index, 'index of pivotTable', 1);
	const column = columnOf(table, values);
	const cells = groupRows(table, [...index, columns])
		.map(({ values: key, rows }) => ({
			key,
			value: aggregate(
				rows.map((i) => column[i] ?? null),
				aggFunc,
				values
			)
		}))
		.filter(({ value }) => value !== null);
	const rowKeys = unique(cells.map(({ key }) => key.slice(0, -1)));
	const columnKeys = unique(cells.map(({ key }) => key.slice(-1))).sort(compareLists);
	const found = new Map(cells.map(({ key, value }) => [keyOf(key), value]));
	const keyColumns = index.map((_, k) => rowKeys.map((key) => key[k] ?? null));
	const newColumns = columnKeys.map((columnKey) =>
		rowKeys.map((rowKey) => found.get(keyOf([...rowKey, ...columnKey])) ?? fillValue ?? null)
	);
	return frameOf({
		names: [...index, ...columnKeys.map(([name]) => String(name))],
		columns: [...keyColumns, ...newColumns],
		length: rowKeys.length
	});
}

function unique(keys: Value[][]): Value[][] {
	return [...new Map(keys.map((key) => [keyOf(key), key])).values()];
}
