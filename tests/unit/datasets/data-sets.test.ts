import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDescriptions } from '../../../datasets/write-catalogue.ts';
import { parseRows } from '#datasets/parse.ts';
import { dataSetNames, findDataSet } from '#datasets/registry.ts';

const tables = Object.assign(
	{},
	...readDescriptions().map((description) => description.tables)
) as ReturnType<typeof readDescriptions>[number]['tables'];

test('every table that is described can be loaded by its name', () => {
	expect(dataSetNames).toEqual(Object.keys(tables));
});

describe.each(Object.entries(tables))('%s', (name, table) => {
	const bytes = readFileSync(new URL(`../../../datasets/${table.file}`, import.meta.url));
	const rows = parseRows(bytes.toString('utf8'), findDataSet(name).columns);

	test('the file has the sum of its description', () => {
		expect(createHash('sha256').update(bytes).digest('hex')).toBe(table.sha256);
	});

	test('has the rows of its description', () => {
		expect(rows).toHaveLength(table.rows);
	});

	test.each(Object.entries(table.columns))(
		'%s has the missing values and the values of its description',
		(key, column) => {
			const values = rows.map((row) => row[key]);
			expect(values.filter((value) => value === null)).toHaveLength(column.nulls);
			if (!column.values) return;
			const present = new Set(values.filter((value) => value !== null));
			expect([...present].sort()).toEqual([...column.values].sort());
		}
	);
});
