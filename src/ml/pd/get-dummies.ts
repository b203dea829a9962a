import type { DataFrame } from 'danfojs';
import { asList, compareValues } from './table/keys.ts';
import { type Value, columnOf, frameOf, tableOf } from './table/table.ts';
import { takeOptions } from '../options.ts';

export interface GetDummiesOptions {
	/** Which columns to encode. Default: all columns of texts. */
	columns?: string | readonly string[];
	/** Leave the first value out: the other columns already tell it. Default: false. */
	dropFirst?: boolean;
}

/**
 * One column of 0 and 1 for each value of a category: `sex` becomes `sex_female` and `sex_male`. The new columns stand
 * after the others, values sorted. A missing value is 0 in all of them. pandas' `get_dummies`. O(n q) for q new
 * columns.
 *
 * @throws RangeError that lists the columns, when there is none of a name
 * @example
 * getDummies(frame, { columns: ['sex', 'embarked'], dropFirst: true });
 */
export function getDummies(frame: DataFrame, options: GetDummiesOptions = {}): DataFrame {
	const { columns, dropFirst = false } = takeOptions(options, 'getDummies', 'columns', 'dropFirst');
	const table = tableOf(frame);
	const encoded =
		columns === undefined
			? table.names.filter((name) => columnOf(table, name).some((value) => typeof value === 'string'))
			: asList(columns, 'columns of getDummies');
	const kept = table.names.filter((name) => !encoded.includes(name));
	const dummies = encoded.flatMap((name) => dummiesOf(name, columnOf(table, name)).slice(dropFirst ? 1 : 0));
	return frameOf({
		names: [...kept, ...dummies.map(({ name }) => name)],
		columns: [...kept.map((name) => columnOf(table, name)), ...dummies.map(({ values }) => values)],
		length: table.length
	});
}

function dummiesOf(name: string, column: Value[]): { name: string; values: Value[] }[] {
	const categories = [...new Set(column)].filter((value) => value !== null).sort(compareValues);
	return categories.map((category) => ({
		name: `${name}_${String(category)}`,
		values: column.map((value) => Number(value === category))
	}));
}
