import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dataSetsOf, readDescriptions } from '../../../datasets/write-catalogue.ts';
import type { ImagesDescription, TableDescription } from '#datasets/description.ts';
import { setDataHost } from '#datasets/host.ts';
import { load, type DataSetName } from '#datasets/learner.ts';
import { nodeDataHost } from '#datasets/node-host.ts';
import { dataSetNames } from '#datasets/names.ts';

setDataHost(nodeDataHost);

const sets = dataSetsOf(readDescriptions());
const tables = sets.filter((one): one is [DataSetName, TableDescription] => 'columns' in one[1]);
const images = sets.filter((one): one is [DataSetName, ImagesDescription] => !('columns' in one[1]));

test('every data set that is described can be loaded by its name', () => {
	expect(dataSetNames).toEqual(sets.map(([name]) => name).sort());
});

test.each(sets)('the file of %s has the sum of its description', (_, { file, sha256 }) => {
	const bytes = readFileSync(new URL(`../../../datasets/${file}`, import.meta.url));
	expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
});

describe.each(tables)('%s', (name, table) => {
	const loading = load(name) as Promise<unknown> as Promise<Record<string, unknown>[]>;

	test('has the rows of its description', async () => {
		expect(await loading).toHaveLength(table.rows);
	});

	test.each(Object.entries(table.columns))(
		'%s has the missing values and the values of its description',
		async (key, column) => {
			const values = (await loading).map((row) => row[key]);
			expect(values.filter((value) => value === null)).toHaveLength(column.nulls);
			if (!column.values) return;
			const present = new Set(values.filter((value) => value !== null));
			expect([...present].sort()).toEqual([...column.values].sort());
		}
	);

	test('its target is one of its columns', () => {
		if (table.target !== undefined) expect(Object.keys(table.columns)).toContain(table.target);
	});
});

describe.each(images)('%s', (name, set) => {
	const loading = load(name as 'mnist');

	test('has the images of its description, none of them blank, no two the same', async () => {
		const rows = await loading;
		expect(rows).toHaveLength(set.rows);
		const size = set.width * set.height;
		expect(rows.every(({ pixels }) => pixels.length === size && Math.max(...pixels) <= set.white)).toBe(true);
		expect(new Set(rows.map(({ pixels }) => pixels.join())).size).toBe(set.rows);
		expect(rows.every(({ pixels }) => pixels.some((pixel) => pixel > set.white / 2))).toBe(true);
	});

	test('shows each of its classes about as often, in both parts', async () => {
		for (const part of ['train', 'test'] as const) {
			const rows = await load(name as 'mnist', { part });
			const counts = set.names.map((_, label) => rows.filter((row) => row.label === label).length);
			expect(Math.min(...counts)).toBeGreaterThan(0.85 * Math.max(...counts));
			expect(rows.every((row) => row.name === set.names[row.label])).toBe(true);
		}
	});
});
