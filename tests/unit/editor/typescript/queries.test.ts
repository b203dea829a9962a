import { beforeAll, describe, expect, test } from 'vitest';
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

/** The cells after the name at `|` has been given another. */
function rename(cells: Record<string, string>, newName = 'other'): Record<string, string> | string {
	const texts = Object.entries(cells).map(([id, text]) => ({ id, text: text.replace('|', '') }));
	program.setCells(texts);
	const [cell, marked] = Object.entries(cells).find(([, text]) => text.includes('|'))!;
	const found = queries.findRenames(program, cell, marked.indexOf('|'));
	if (typeof found === 'string') return found;
	const backwards = found.toSorted((a, b) => b.start - a.start);
	return Object.fromEntries(
		texts.map(({ id, text }) => {
			const edits = backwards.filter((edit) => edit.cell === id);
			const apply = (now: string, { start, length, prefix, suffix }: (typeof edits)[number]) =>
				now.slice(0, start) + prefix + newName + suffix + now.slice(start + length);
			return [id, edits.reduce(apply, text)];
		})
	);
}

describe('renaming', () => {
	test.each([
		[
			'from a cell that uses it',
			{ define: 'const fares = [1];\nfares;', use: 'fa|res.length + fares[0]!', late: 'fares' }
		],
		[
			'where it is defined',
			{ define: 'const far|es = [1];\nfares;', use: 'fares.length + fares[0]!', late: 'fares' }
		]
	])('reaches all cells %s, and nothing that is not in their text', (_, cells) => {
		expect(rename(cells)).toEqual({
			define: 'const other = [1];\nother;',
			use: 'other.length + other[0]!',
			late: 'other'
		});
	});

	test('keeps the names of columns and of properties', () => {
		const cells = { define: 'const { fa|re } = { fare: 1 };', use: 'const row = { fare };\nrow.fare' };
		expect(rename(cells)).toEqual({
			define: 'const { fare: other } = { fare: 1 };',
			use: 'const row = { fare: other };\nrow.fare'
		});
	});

	test('of an import renames it for all cells, and not in its module', () => {
		const cells = { one: "import { mean } from 'stagecoach/ml';", two: 'mea|n([1])' };
		expect(rename(cells)).toEqual({
			one: "import { mean as other } from 'stagecoach/ml';",
			two: 'other([1])'
		});
	});

	test('leaves a name of the same spelling alone', () => {
		const cells = {
			define: 'const fares = 1; const $x = 2;',
			use: 'const f = (fa|res: number) => fares;\nf($x)'
		};
		expect(rename(cells)).toEqual({
			...cells,
			define: cells.define,
			use: 'const f = (other: number) => other;\nf($x)'
		});
		expect(rename({ a: 'const $|x = 1', b: '$x' })).toEqual({ a: 'const other = 1', b: 'other' });
	});

	test('of what belongs to a library is refused in words', () => {
		expect(rename({ a: '[1].ma|p(String)' })).toMatch(/cannot rename/i);
	});
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
