import { beforeAll, expect, test } from 'vitest';
import { readTypings } from '#editor/build/typings.ts';
import { CellProgram } from '#editor/typescript/cell-program.ts';
import * as queries from '#editor/typescript/queries.ts';

let program: CellProgram;
const define =
	'/** How much they paid. */\nconst fares = [7.25, 71.28];\nfunction mean(values: number[]) { return values[0]; }';

beforeAll(() => {
	program = new CellProgram(readTypings(process.cwd()));
}, 60_000);

/** Sets two cells; `|` marks the caret in the second. */
function ask<Result>(
	marked: string,
	query: (program: CellProgram, cell: string, offset: number) => Result
): Result {
	const text = marked.replace('|', '');
	program.setCells([
		{ id: 'define', text: define },
		{ id: 'use', text }
	]);
	return query(program, 'use', marked.indexOf('|'));
}

test('names of another cell are offered', () => {
	expect(ask('fa|', queries.complete).map(({ name }) => name)).toContain('fares');
});

test('members are offered inside a function that is not closed yet', () => {
	const names = ask('function f() {\n\tfares.|', queries.complete).map(({ name }) => name);
	expect(names).toContain('map');
});

test('hovering over a name of another cell shows its type and documentation, not that it was imported', () => {
	expect(ask('fa|res', queries.hover)).toEqual({
		code: 'const fares: number[]',
		documentation: 'How much they paid.',
		start: 0,
		length: 5
	});
});

test('a call shows its parameters, and which one is next', () => {
	const found = ask('mean(|', queries.findSignatures);
	expect(found?.signatures[0]?.code).toBe('mean(values: number[]): number');
	expect(found?.signatures[0]?.parameters[0]?.label).toEqual([5, 21]);
});

test('the definition is found in the other cell', () => {
	expect(ask('fa|res', queries.findDefinitions)).toEqual([
		{ cell: 'define', start: define.indexOf('fares'), length: 5 }
	]);
});

test('renaming reaches all cells, and nothing that is not in their text', () => {
	expect(ask('fa|res.length', queries.findRenames)).toEqual(
		expect.arrayContaining([
			{ cell: 'define', start: define.indexOf('fares'), length: 5 },
			{ cell: 'use', start: 0, length: 5 }
		])
	);
	expect(ask('fa|res.length', queries.findRenames)).toHaveLength(2);
});

test('a spelling mistake has a repair that stays in the cell', () => {
	const fix = (program: CellProgram, cell: string) =>
		queries.findFixes(program, cell, { start: 6, length: 6 }, [2551]);
	expect(ask('fares.lenght|', fix)).toContainEqual({
		title: "Change spelling to 'length'",
		changes: [expect.objectContaining({ start: 6, length: 6, insert: 'length' })]
	});
});

test('formatting changes only the text of the cell', () => {
	const changes = ask('const a=1|', queries.formatCell);
	expect(changes.map(({ insert }) => insert)).toEqual([' ', ' ']);
});
