import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileCell } from '#transpile/compile.ts';
import { link, placesOf, runCells } from '../../support/run-cells.ts';

describe('a compiled cell', () => {
	it('keeps its own names local and publishes them', async () => {
		const end = await runCells({
			a: 'const x: number = 2;\nfunction double(n: number) { return n * x }\nclass P {}\nlet _y = 1;'
		});
		expect(end.thrown).toBeUndefined();
		expect((end.read('double') as (n: number) => number)(4)).toBe(8);
		expect(compileCell(link({ a: 'const x = 1, _y = 2' }), 'a').defines).toEqual(['x']);
		expect(globalThis).not.toHaveProperty('x');
	});

	it('asks the kernel for what it imports in the middle of its code, too', async () => {
		const modules = { m: { load: () => 7 } };
		const { shown, thrown } = await runCells(
			{
				a: 'const f = async () => { const { load } = await import ("m"); throw await load() }; await f().catch((x) => x * 2)'
			},
			modules
		);
		expect(thrown).toBeUndefined();
		expect(shown).toEqual([14]);
	});

	it('takes names of other cells as parameters, once each', () => {
		const notebook = link({ a: 'const x = 1; const y = 2', b: 'const z = x + y + x + Math.PI' });
		expect(compileCell(notebook, 'b').reads).toEqual(['x', 'y']);
	});

	it('lets a function hide a name of another cell', async () => {
		const end = await runCells({ a: 'const x = 1', b: 'const f = (x) => x * 2; const g = f(10) + x' });
		expect(end.read('g')).toBe(21);
	});

	it('waits at its top level', async () => {
		const end = await runCells({
			a: 'const x = await Promise.resolve(5)',
			b: 'for await (const y of [x]) console.assert(y === 5); x + 1'
		});
		expect(end.shown).toEqual([6]);
	});

	it('reads a live name anew each time, however it is used', async () => {
		const owner = [
			'let count = 0; const up = () => ++count;',
			'let Model = class { size = 1 }; const grow = () => { Model = class { size; constructor(size = 2) { this.size = size } } };',
			'let box = { Part: class { kind = "old" } }; const swap = () => { box = { Part: class { kind = "new" } } };',
			'let shout = (word) => word + "!"; const whisper = () => { shout = (word) => word + "." };'
		].join('\n');
		const reader = [
			'up(); up(); grow(); swap(); whisper();',
			'({ count, twice: count * 2, model: new Model(7).size, bare: new Model().size, part: new box.Part().kind,',
			'   said: shout("hi"), tag: `${count}`, type: typeof count, is: new Model instanceof Model })'
		].join('\n');
		const end = await runCells({ owner, reader });
		expect(end.thrown).toBeUndefined();
		expect(end.shown).toEqual([
			{ count: 2, twice: 4, model: 7, bare: 2, part: 'new', said: 'hi.', tag: '2', type: 'number', is: true }
		]);
	});

	it('runs the constructor of a live class once, with its arguments', async () => {
		const owner = 'let C = class { constructor(...args) { this.args = args } }; const set = () => { C = C }';
		const end = await runCells({ owner, reader: 'new C(1, 2).args' });
		expect(end.shown).toEqual([[1, 2]]);
	});

	it.each([
		['1 + 1', 2],
		['1 + 1;', 2],
		['const a = 3;\na // the value\n', 3],
		['const a = 3;\n(a, a + 1)', 4],
		['"use strict"', 'use strict'],
		['({ a: 1 })', { a: 1 }],
		['await Promise.resolve(4)', 4],
		['5 as number', 5],
		['const a = [1]\na!', [1]],
		['const s = "a";\n`${s}b`', 'ab'],
		['let i = 1\n++i', 2],
		['x = (() => 6)()\nvar x', undefined]
	])('shows the value of a last expression: %s', async (source, value) => {
		const { shown, thrown } = await runCells({ a: source });
		expect(thrown).toBeUndefined();
		expect(shown).toEqual(value === undefined ? [] : [value]);
	});

	it.each([
		'const a = 1',
		'function f() {}',
		'if (true) 1',
		'{ 1 }',
		'for (const x of [1]) x',
		'',
		'// nothing'
	])('shows nothing when it ends in a statement: %s', async (source) => {
		expect((await runCells({ a: source })).shown).toEqual([]);
	});

	it('imports by default, by name, as a whole and for nothing but the effect', async () => {
		const modules = { danfojs: { default: 'D', mean: 1, 'odd-name': 2 } };
		const source = [
			'import dfd, { mean as average, "odd-name" as odd } from "danfojs";',
			'import other, * as all from "danfojs"; import "danfojs";',
			'import type { Gone } from "nowhere"; import { type AlsoGone } from "danfojs";',
			'[dfd, average, odd, other, all.mean]'
		].join('\n');
		const end = await runCells({ a: source }, modules);
		expect(end.thrown).toBeUndefined();
		expect(end.shown).toEqual([['D', 1, 2, 'D', 1]]);
		expect(compileCell(link({ a: source }), 'a').imports).toEqual(['danfojs']);
	});

	it('shares an import with the cells that use it', async () => {
		const end = await runCells({ a: 'import * as tf from "tf"', b: 'tf.one' }, { tf: { one: 1 } });
		expect(end.shown).toEqual([1]);
	});

	it('imports first, wherever the import stands, and still shows the last value', async () => {
		const source =
			'const twice = 2 * one;\ntwice + all.one\nimport { one } from "m"\nimport * as all from "m";';
		const end = await runCells({ a: source }, { m: { one: 1 } });
		expect(end.thrown).toBeUndefined();
		expect(end.shown).toEqual([3]);
	});

	it.each([
		['import { laod } from "m"; laod', '“m” has no `laod`. Did you mean `load`?'],
		['import { load, x as y } from "m"; const f = () => y', '“m” has no `x`.'],
		['import m from "m"; m', /no default export/],
		['m; import m from "m"', /Write `import \* as … from 'm'`/]
	])('stops at a name that a module lacks: %s', async (source, message) => {
		const { thrown } = await runCells({ a: source }, { m: { load: 1 } });
		expect((thrown as Error).name).toBe('ImportError');
		expect((thrown as Error).message).toMatch(message);
	});

	it('stops at a missing name that only another cell uses', async () => {
		const { thrown } = await runCells({ a: 'import { laod } from "m"', b: 'laod' }, { m: { load: 1 } });
		expect((thrown as Error).message).toContain('`laod`');
	});

	it('lets a type be imported like a value, as TypeScript does', async () => {
		const source = 'import { load, Row } from "m"; const row: Row = load; row as Row';
		const end = await runCells({ a: source, b: 'const other: Row = row' }, { m: { load: 1 } });
		expect(end.thrown).toBeUndefined();
		expect(end.shown).toEqual([1]);
	});

	it.each([
		['export const a = 1', 1],
		['export let a = 1', 1],
		['export\nconst a = 1', 1],
		['const a = 1; export { a }; export { a as b }', 1],
		['export function a() {}', undefined],
		['export default function a() {}', undefined],
		['export default class a {}', undefined]
	])('publishes what is exported like anything else: %s', async (source, value) => {
		const end = await runCells({ cell: source });
		expect(end.thrown).toBeUndefined();
		if (value === undefined) expect(end.read('a')).toBeTypeOf('function');
		else expect(end.read('a')).toBe(value);
	});

	it.each([
		'export default 3',
		'export default { a: 1, b: 2 }',
		'export default function () {}',
		'export default class {}',
		'export default async () => {}',
		'const f = () => { throw 1 }\nexport default (f)',
		'export * from "x"',
		'export { x } from "y"'
	])('takes no harm from exports without a name: %s', async (source) => {
		expect((await runCells({ cell: source })).thrown).toBeUndefined();
	});

	it('is independent of names that its own wrapper might use', async () => {
		const end = await runCells({
			a: 'const reads = 1, name = 2, value = 3, live = 4',
			b: 'reads + name + value + live'
		});
		expect(end.shown).toEqual([10]);
	});

	it('counts every kind of loop, with and without braces', async () => {
		const source = [
			'for (let i = 0; i < 2; i++) {}',
			'for (const k in { a: 1 }) k;',
			'for (const x of [1])\n  for (const y of [2]) x + y',
			'let n = 0; while (n < 2) n++',
			'do n++; while (n < 4)',
			'while (n-- > 3);',
			'const f = () => { for (const z of [1, 2]) if (z) continue; return 9 }; f()'
		].join('\n');
		const end = await runCells({ a: source }, {}, { guardLoops: true });
		expect(end.thrown).toBeUndefined();
		expect([...end.ticks].toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
		expect(end.shown).toEqual([9]);
	});

	it('counts no loops unless it is asked to', async () => {
		expect((await runCells({ a: 'for (let i = 0; i < 2; i++) {}' })).ticks.size).toBe(0);
	});
});

describe('the place of an error', () => {
	const place = (source: string, mark = '⚑') => {
		const before = source.slice(0, source.indexOf(mark)).split('\n');
		return { line: before.length, column: before.at(-1)!.length + 1 };
	};

	/** Runs a text in which ⚑ stands before what throws. */
	async function findPlaces(marked: string, before: Record<string, string> = {}, modules = {}, options = {}) {
		const cells = { ...before, cell: marked.replace('⚑', '') };
		const { thrown } = await runCells(cells, modules, options);
		return placesOf(thrown, compileCell(link(cells), 'cell', options));
	}

	it.each([
		['at the top', 'const a: number = 1;\n\tconst b = a as any; ⚑nothing.here;'],
		[
			'after types on the same line',
			'const f = (a: number, b?: string): void => { ⚑missing(a) }; f(1 as number);'
		],
		[
			'in the last expression',
			'const a = 1;\n[1, 2].map((x: number) => ⚑x.y.z);'.replace('⚑x.y.z', 'x.y.⚑z')
		],
		['at the start of the last expression', '⚑nowhere + 1'],
		['after waiting', 'const wait = async (n: number) => { await n; throw ⚑new Error("x") };\nawait wait(1)'],
		['below a long import', 'import {\n\ta,\n\tb\n} from "m";\n\n  ⚑nowhere()'],
		['behind a long import on its last line', 'import {\n\ta\n} from "m"; ⚑nowhere()'],
		['behind an import', 'import a from "m"; const x = 1; ⚑nowhere()'],
		['behind an export', 'export const x = ⚑nowhere'],
		['in a method', 'class A<T> { private n!: T; run(): void { this.n.⚑run } }\nnew A<string>().run()'],
		['in characters of two units', 'const s: string = "😀😀" as string; ⚑nowhere']
	])('is exact %s', async (_, marked) => {
		expect((await findPlaces(marked, {}, { m: {} }))[0]).toEqual(place(marked));
	});

	it.each([
		['of its own', 'const x = 1;\n\t⚑import { laod } from "m";\nlaod'],
		['behind others', 'import a from "n"; a; import "n";\n  ⚑import { laod } from "m"; laod'],
		['over several lines', 'import "n";\n⚑import {\n\tlaod\n} from "m";\nlaod']
	])('is that of the import at a name that a module lacks, %s', async (_, marked) => {
		const places = await findPlaces(marked, {}, { m: {}, n: { default: 1 } });
		expect(places[0]).toEqual(place(marked));
	});

	it('is exact behind live names and inside guarded loops', async () => {
		const owner = 'let n = 1; const up = () => n++';
		const marked = 'for (const x of [n, n]) { const y = { n }; up(); y.n + n; ⚑nowhere(n) }';
		const plain = await findPlaces(marked, { owner });
		const guarded = await findPlaces(marked, { owner }, {}, { guardLoops: true });
		expect(plain[0]).toEqual(place(marked));
		expect(guarded[0]).toEqual(plain[0]);
	});

	it('is known for every caller', async () => {
		const source =
			'function inner(): never { throw new Error("x") }\nfunction outer() {\n\tinner()\n}\n  outer()';
		expect(await findPlaces(source)).toEqual([
			{ line: 1, column: 33 },
			{ line: 3, column: 2 },
			{ line: 5, column: 3 }
		]);
	});

	it('is exact behind any mixture of types, imports and live names', async () => {
		const piece = fc.constantFrom(
			'const q$: number = n;',
			'n;',
			'type T$ = 1;',
			'({ n });',
			'import m$ from "m";',
			'export const e$ = n as number;',
			'for (const x of [1]) n;',
			'/* : */',
			'\n',
			'\t',
			'"😀";',
			'let u$: string;',
			'new Map<string, number>();'
		);
		const cells = fc.tuple(
			fc.array(piece, { maxLength: 12 }),
			fc.array(piece, { maxLength: 3 }),
			fc.boolean()
		);
		await fc.assert(
			fc.asyncProperty(cells, async ([before, after, guardLoops]) => {
				const number = (pieces: string[], from: number) =>
					pieces.map((text, at) => text.replace('$', String(from + at))).join(' ');
				const marked = `${number(before, 0)} ⚑nowhere(); ${number(after, 50)}`;
				const places = await findPlaces(
					marked,
					{ owner: 'let n = 1; const up = () => n++' },
					{ m: {} },
					{ guardLoops }
				);
				expect(places[0]).toEqual(place(marked));
			}),
			{ numRuns: 60 }
		);
	});
});
