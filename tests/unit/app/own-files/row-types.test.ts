import { expect, test } from 'vitest';
import { writeOwnRows } from '#app/own-files/row-types.ts';
import { readTypings } from '#editor/build/typings.ts';
import { CellProgram } from '#editor/typescript/cell-program.ts';
import { findProblems } from '#editor/typescript/problems.ts';
import { complete, hover } from '#editor/typescript/queries.ts';
import type { OwnColumn, ReadingOptions } from '#protocol/own-file.ts';

const fileOf = (name: string, columns: OwnColumn[]) => ({
	name,
	options: { columns } as unknown as ReadingOptions
});

const sales = fileOf('sales', [
	{ name: 'price', type: 'number' },
	{ name: 'sold at', type: 'date' },
	{ name: 'paid', type: 'boolean' }
]);

const program = new CellProgram(readTypings(process.cwd()));
const code = "import { load } from 'stagecoach/data';\nconst rows = await load('sales');\n";
const setCell = (text: string) => program.setCells([{ id: 'a', text }]);

test('the editor knows the file and its columns as soon as it is there, and not before', () => {
	setCell(`${code}const first = rows[0]!.price;`);
	expect(findProblems(program, 'a')).not.toEqual([]);
	program.setOwnRows(writeOwnRows([sales]));
	expect(findProblems(program, 'a')).toEqual([]);
	expect(hover(program, 'a', code.length + 'const '.length)?.code).toBe('const first: number | null');
	setCell(`${code}rows[0]!.`);
	const names = complete(program, 'a', `${code}rows[0]!.`.length).map(({ name }) => name);
	expect(names).toEqual(expect.arrayContaining(['price', 'sold at', 'paid']));
	program.setOwnRows('');
	setCell(`${code}const first = rows[0]!.price;`);
	expect(findProblems(program, 'a')).not.toEqual([]);
});

test('names are completed in load, and only columns may be the target of tensors', () => {
	program.setOwnRows(writeOwnRows([sales]));
	const opening = "import { load } from 'stagecoach/data';\nawait load('";
	setCell(`${opening}')`);
	expect(complete(program, 'a', opening.length).map(({ name }) => name)).toContain('sales');
	setCell(`${opening}sales', { as: 'tensors', target: 'price' })`);
	expect(findProblems(program, 'a')).toEqual([]);
	setCell(`${opening}sales', { as: 'tensors', target: 'cost' })`);
	expect(findProblems(program, 'a')).not.toEqual([]);
});

test('a column’s name stays a name, whatever is in it', () => {
	const name = '"; }; } declare const x: any; //\n';
	program.setOwnRows(writeOwnRows([fileOf('odd', [{ name, type: 'string' }])]));
	setCell(
		`import { load } from 'stagecoach/data';\nconst row = (await load('odd'))[0]!;\nrow[${JSON.stringify(name)}];`
	);
	expect(findProblems(program, 'a')).toEqual([]);
});

test('without files there is nothing to declare', () => {
	expect(writeOwnRows([])).toBe('');
});
