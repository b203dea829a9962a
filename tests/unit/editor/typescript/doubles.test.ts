import { beforeAll, expect, test } from 'vitest';
import { readTypings } from '#editor/build/typings.ts';
import { toOffset } from '#editor/place.ts';
import { CellProgram } from '#editor/typescript/cell-program.ts';
import { findProblems } from '#editor/typescript/problems.ts';
import { dropDoubles } from '#editor/typescript/doubles.ts';
import { link } from '../../../support/run-cells.ts';

let program: CellProgram;

beforeAll(() => {
	program = new CellProgram(readTypings(process.cwd()));
}, 60_000);

/** The words that are marked in the last cell: by the rules, and by the types beside them. */
function marksOf(cells: Record<string, string>) {
	const [id, text] = Object.entries(cells).at(-1)!;
	program.setCells(Object.entries(cells).map(([cell, source]) => ({ id: cell, text: source })));
	const rules = link(cells).problems.get(id)!;
	const starts = rules.map((rule) => ({ severity: 'error' as const, ...rule, start: toOffset(text, rule) }));
	const { breaks, types } = dropDoubles(starts, findProblems(program, id));
	const word = (start: number) => /^\S\w*/.exec(text.slice(start))?.[0] ?? '';
	return {
		rules: breaks.map(({ start, code }) => `${word(start)} ${code ?? ''}`.trim()),
		types: types.map(({ start }) => word(start))
	};
}

test.each([
	['an unknown name', 'fare + 1', ['fare 2552']],
	['a name that only the language might know', 'somewhere', ['somewhere 2304']],
	['an unknown namespace', 'const x = danfo.y', ['danfo 2304']],
	['a foreign write', 'fares = [2]', ['fares 2632']],
	['an unknown module', "import 'lodash'", ["'lodash 2882"]],
	['a named import from an unknown module', "import { x } from 'lodash'; x", ["'lodash 2307"]],
	['a text that cannot be read', 'const x = (1 + ;', ['; 1109']],
	['a cell that ends too early', 'const x = fares.map((y) => {', ['']],
	['the same name twice', 'const x = 1;\nconst x = 2;', ['x 2451']],
	['the same function twice', 'function f() {}\nfunction f() {}', ['f 2393']]
])('%s is marked once', (_, text, rules) => {
	const { types, rules: found } = marksOf({ load: 'let fares = [1]', text });
	expect(types).toEqual([]);
	expect(found).toEqual(rules);
});

test('cells that wait for each other are marked once each', () => {
	expect(marksOf({ a: 'const a = b', b: 'const b = a' })).toEqual({ rules: ['a'], types: [] });
});

test('a mistake of types stands beside a broken rule', () => {
	const cells = { load: 'const cfg = { lr: 1 }', text: "cfg.lr = 'fast';\nnowhere;\ncfg.lr.toFixd();" };
	expect(marksOf(cells)).toEqual({ rules: ['cfg', 'nowhere 2304'], types: ['cfg', 'toFixd'] });
});

test('the first of many equal names is the rule’s, the others the compiler’s, at places of their own', () => {
	expect(marksOf({ a: 'nowhere + nowhere' })).toEqual({ rules: ['nowhere 2304'], types: ['nowhere'] });
});

test('without the rules, while they are not loaded yet, the compiler says it all', () => {
	program.setCells([{ id: 'a', text: 'nowhere' }]);
	const problems = findProblems(program, 'a');
	expect(dropDoubles([], problems)).toEqual({ breaks: [], types: problems });
});
