import { describe, expect, it } from 'vitest';
import { analyseCell } from '#transpile/analyse.ts';

function defined(source: string): string[] {
	return analyseCell('cell', source)
		.definitions.map(({ name }) => name)
		.toSorted();
}

function referenced(source: string): string[] {
	return [...new Set(analyseCell('cell', source).references.map(({ name }) => name))].toSorted();
}

function live(source: string): string[] {
	return analyseCell('cell', source)
		.definitions.filter(({ isLive }) => isLive)
		.map(({ name }) => name);
}

describe('the names that a cell defines', () => {
	it.each([
		['const a = 1; let b; var c', ['a', 'b', 'c']],
		['function f(x) { const y = x }', ['f']],
		['class A { m() {} static { const b = 1 } }', ['A']],
		['const { a, b: { c = 1, ...d }, ["x"]: e } = o', ['a', 'c', 'd', 'e']],
		['const [a, , b = 2, ...[c]] = xs', ['a', 'b', 'c']],
		['if (x) { var a = 1; let b = 2 } for (var i = 0; ;) { var j }', ['a', 'i', 'j']],
		['for (let i = 0; i < 3; i++) {} for (const x of xs) {}', []],
		['try {} catch (error) { let a }', []],
		['outer: for (;;) break outer', []],
		['{ function inner() {} }', []],
		[
			'import a, { b as c } from "x"; import * as d from "y"; import "z"; import type { E } from "e"',
			['a', 'c', 'd']
		],
		['export const a = 1; export function b() {} export class C {}', ['C', 'a', 'b']],
		['const a: Map<string, B> = x as C; type D = 1; interface E {}', ['a']],
		['const a = await load("x")', ['a']],
		['(function () { var hidden = 1 })()', []]
	])('of %s', (source, names) => {
		expect(defined(source)).toEqual(names);
	});

	it('know their place', () => {
		expect(analyseCell('cell', 'const a = 1;\n  let bcd = 2;').definitions).toMatchObject([
			{ name: 'a', line: 1, column: 7 },
			{ name: 'bcd', line: 2, column: 7 }
		]);
	});

	it('tell imports from the rest', () => {
		const { definitions, imports } = analyseCell(
			'cell',
			'import * as tf from "@tensorflow/tfjs";\nconst a = tf;'
		);
		expect(definitions.map(({ name, isImport }) => [name, isImport])).toEqual([
			['tf', true],
			['a', false]
		]);
		expect(imports).toEqual(['@tensorflow/tfjs']);
	});
});

describe('the names that a cell takes from elsewhere', () => {
	it.each([
		['const { [key]: a = fallback } = o', ['fallback', 'key', 'o']],
		['const f = (x = start) => x + y', ['start', 'y']],
		['later(); function later() { return early } var early', []],
		['const o = { a, b: c, d() { return e } }', ['a', 'c', 'e']],
		['a.b.c; a?.["d"]; a[e]', ['a', 'e']],
		['outer: for (const x of xs) continue outer', ['xs']],
		['try { a() } catch ({ message }) { message; error }', ['a', 'error']],
		['class A extends B { [c] = d; static e = A; #f = 1; g() { return this.#f } }', ['B', 'c', 'd']],
		['const x: Type = y as Other<typeof z>; x satisfies Third', ['y']],
		['(function () { return arguments })', []],
		['await a; for await (const b of c) {}', ['a', 'c']],
		['`${a}` + tag`b`', ['a', 'tag']],
		['typeof a', ['a']],
		['export { b as c } from "x"; export * from "y"', []],
		['const a = () => a', []],
		['{ let a } a', ['a']]
	])('of %s', (source, names) => {
		expect(referenced(source)).toEqual(names);
	});

	it.each(['a = 1', 'a += 1', 'a++', '[a] = [1]', '({ a } = o)', '({ x: a = 2 } = o)', 'for (a of b) {}'])(
		'say when they are written: %s',
		(source) => {
			const { references } = analyseCell('cell', source);
			expect(references.find(({ name }) => name === 'a')).toMatchObject({ isWrite: true });
		}
	);

	it('cannot be exported: what is not defined here is a mistake with its place', () => {
		expect(analyseCell('cell', 'export { a }').problems).toMatchObject([{ line: 1, column: 10 }]);
	});

	it('are not written by reading them or by changing what they hold', () => {
		const { references } = analyseCell('cell', 'b.x = 1; b[0]++; b.push(b)');
		expect(references.every(({ isWrite }) => !isWrite)).toBe(true);
	});
});

describe('a live name', () => {
	it.each([
		['let a = 0; function f() { a++ }', ['a']],
		['let a = 0; const f = () => { a = 2 }', ['a']],
		['let a; setTimeout(() => ([a] = [1]))', ['a']],
		['let a = 0; class B { m() { a = 1 } }', ['a']],
		['let a = 0; class B { static { a = 1 } }', ['a']],
		['var a = 0; (function () { (() => { a = 1 })() })()', ['a']]
	])('is one that a function assigns: %s', (source, names) => {
		expect(live(source)).toEqual(names);
	});

	it.each([
		'let a = 0; a = 1; for (;;) a++',
		'let a = 0; function f() { let a; a = 1 }',
		'let a = 0; function f(a) { a = 1 }',
		'const a = []; function f() { a.push(1); a[0] = 2 }'
	])('is none that only the top level assigns: %s', (source) => {
		expect(live(source)).toEqual([]);
	});
});
