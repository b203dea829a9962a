import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
	catalogueText,
	dataSetsOf,
	readDescriptions,
	readmeText,
	rowTypesText
} from '../../../datasets/write-catalogue.ts';

const textOf = (file: string) => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');
const advice = 'is out of date: run `node datasets/write-catalogue.ts`';

test('src/datasets/catalogue.ts says what the dataset.yaml files say', async () => {
	expect(textOf('src/datasets/catalogue.ts'), `src/datasets/catalogue.ts ${advice}`).toBe(
		await catalogueText(readDescriptions())
	);
});

test('src/datasets/row-types.ts says what the dataset.yaml files say', async () => {
	expect(textOf('src/datasets/row-types.ts'), `src/datasets/row-types.ts ${advice}`).toBe(
		await rowTypesText(readDescriptions())
	);
});

test('datasets/README.md says what the dataset.yaml files say', () => {
	expect(textOf('datasets/README.md'), `datasets/README.md ${advice}`).toBe(readmeText(readDescriptions()));
});

test('every column has a meaning and its number of nulls', () => {
	const columns = dataSetsOf(readDescriptions()).flatMap(([, set]) =>
		'columns' in set ? Object.values(set.columns) : []
	);
	expect(columns.length).toBeGreaterThan(0);
	for (const column of columns) {
		expect(column.meaning).not.toBe('');
		expect(column.nulls).toBeTypeOf('number');
	}
});
