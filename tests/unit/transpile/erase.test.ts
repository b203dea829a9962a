import { stripTypeScriptTypes } from 'node:module';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyseCell } from '#transpile/analyse.ts';
import { eraseTypes } from '#transpile/erase.ts';
import { parseJavaScript } from '#transpile/parse.ts';
import { tokensOf, treeOf } from '../../support/javascript.ts';

const sources = import.meta.glob(['/src/**/*.ts', '/exercises/**/*.ts'], {
	query: '?raw',
	import: 'default'
});

/** Every hazard is here for a reason: where erasing joins two lines, misses a type or eats a line break. */
const cases = [
	'for (let i = 0 as number; i < 2; i++) f(i);',
	'for (let i: number = 0, j: number; i < 2; i++) f(i);',
	'for (const x of xs as number[]) f(x);',
	'for (const x of xs as number[]) (f)(x);',
	`const a = b as T
(c)`,
	`let x: number
(y)`,
	`class A { x = 1
 foo(a: string): void;
 foo(a: any) {}
 ['y']() {} }`,
	`class A { get: number
 foo() {} }`,
	`class A { static: string
 foo() {} }`,
	`class A { x = 1 as number
 ['y'] = 2 }`,
	`import { type A /* c */, b } from 'x';`,
	`import { type A, type B } from 'x';`,
	`import { b, type A } from 'x';`,
	`import type A from 'x';`,
	`import type { A } from 'x'; import b, { type C } from 'y';`,
	`import b, { type C } from 'y'; b();`,
	'function f(this: Foo /* , */, a: number) { return a }',
	`const f = (a: number): {
 a: number
} => ({ a });`,
	`const f = (a /* ) */): {
 a: number
} => ({ a });`,
	`const f = (a) /* ) */: {
 a: number
} => ({ a });`,
	`function g() { return <
T>(x: T) => x }`,
	`const h = async <
T>(x: T) => x`,
	'const h = async <T>(x: T): Promise<T> => x',
	'const x = y /* as */ as /* as */ T;',
	'const x = (y) as T;',
	'export default interface Foo { a: number }',
	`export default function f(a: string): void;
export default function f(a: any) { return a }`,
	`export function f(a: string): void;
export function f(a: any) { return a }`,
	'export default abstract class A { abstract x(): void; abstract y: number; z = 1 }',
	'abstract class A<T> extends B<T> implements C, D<T> { private readonly x: T = 1 as T; protected static override async *foo<U>(a?: U, ...b: U[]): AsyncGenerator<U> {} declare y: number; z!: string; w?: number; [key: string]: unknown; constructor(); constructor(a?: number) { super() } get v(): number { return 1 } set v(x: number) {} }',
	'const o = { m<T>(this: Foo, a: T): T { return a }, async *g(x?: number): any {}, get a(): number { return 1 } };',
	'const f = (a?, b?: number, { c }: { c?: number } = {}, [d]: number[] = []) => a!;',
	'const z = a!.b!.c![0]!(x!)!;',
	'new Map<string, number>(); f<string>(1); a?.b<string>(); tag<string>`x`; const inst = f<string>;',
	'function isA(x: unknown): x is A { return true } function assertA(x: unknown): asserts x is A {} ',
	`declare const foo: number; declare function bar(): void; declare module 'x' { } declare global { } declare class Q {} declare enum E { A } declare namespace N { }`,
	`type A = {
  a: number
}
interface B { b(): void }
let c = 1
type D = typeof c`,
	`a
type X = 1
(b)`,
	'try { } catch (e: unknown) { }',
	'const { a, b }: { a: number; b: string } = o; let [c]: [number] = x;',
	`if (a) b as T
else c`,
	`do x as T
while (y as U)`,
	`return_: { throw x as T
(y) }`,
	'const s = a satisfies B as C satisfies D;',
	'const s = a < b && c > (d);',
	'const s = x as const; const q = [1, 2] as const;',
	`const a = b as any as T[]
[1].map(x)`,
	`const a = b as any
\`x\``,
	`function f() { return x as T
}`,
	'const f = function* <T>(a: T): Generator<T> { const x: T = yield a as T; };',
	`export type { A } from 'x'; export { type B, c } from 'y'; export type * from 'z'; export type Q = 1; export interface R {}`,
	`const 𝒳: string = '😀' as string; const y: number = 1;`,
	'class P { static readonly a?: number = 1; static { const x: number = 1 } #p: number = 2; readonly; declare; abstract; x() { return this.#p as number } }',
	'class P { readonly = 1; public = 2; private() {} static = 3; override?: number }',
	'type Fn = new (...args: any[]) => object; type C = abstract new () => void; let u: unique symbol; let t: [a: string, b?: number, ...rest: any[]];',
	'let f: <T>(x: T) => T = x => x;',
	'const f = async (x: number): Promise<void> => { for await (const y of z as any) {} };',
	`let x: typeof import('x'); let y = import('z') as Promise<any>;`,
	`export default x as T
(y)`,
	`const fn = (x: number) => x as T
(z)`,
	`x = y as T
/re/g.test(z)`,
	`x = y as T
+z`,
	`function over(a: string): void
function over(a: number): void
function over(a: any) {}`,
	`class A { foo?(): void; bar?: () => void
 baz() {} }`,
	'using x: T = y as T;',
	'a = b ? (c) : d => e;',
	'a = b ? (c, d) : (e: number): number => e;',
	'const x = a ? (b): c => d : e;',
	`async () => { await (x as Promise<number>)
[1].map(y) }`,
	`var a: number; var b: string
var c = 1`,
	`export const a: number = 1, b: string = 'x' as string
export let c: number
(d)`,
	`switch (x as T) { case 1 as number: y as U
 default: (z) }`,
	'let f = function (this: Window) {}; let g = { h(this: any, ) {} };',
	'class A extends (B as any)<string> {}',
	'const x = { a: 1 as number, b: <T>(c: T) => c, ...(d as any) };',
	'`${x as string}${y!}`;',
	'obj?.a!.b; obj!?.a; (obj?.a)!.b;',
	'type A = `x${string}`; let x: A = `x` as A;',
	`let x = y as unknown as { a: 1, b(): void }
{ z }`,
	`import json from './x.json' with { type: 'json' }`,
	`while (x as T) y as U
z`,
	`const f = (x: number): x is
 3 => true`,
	`class A { x = 1
 readonly ['y'] = 2
 public *foo() {} }`,
	`class A { x = 1 // public
 /* readonly */ readonly y: number /* ; */ = 2 as number }`,
	'const f = (a /* ? */ ?: number /* ) */) => a',
	'class A implements /* implements */ B {}',
	`for (let i = 0 as number
; i < 2; i++) f(i)`,
	'if (a) { let x = 1 as number } (b)'
];

function strip(source: string): string | undefined {
	try {
		return stripTypeScriptTypes(source);
	} catch {
		return undefined; // Node refuses what cannot be erased
	}
}

describe('erasing types', () => {
	it.each(cases)('leaves the JavaScript that Node leaves, at the same places: %s', (source) => {
		const { code, problems } = eraseTypes(source);
		const expected = strip(source)!;
		expect(problems).toEqual([]);
		expect(code).toHaveLength(source.length);
		expect(treeOf(code)).toBe(treeOf(expected));
		expect(tokensOf(code)).toEqual(tokensOf(expected));
	});

	it('leaves what Node leaves of every file of the course and of this project', async () => {
		let compared = 0;
		for (const path of Object.keys(sources)) {
			const source = readFileSync(`.${path}`, 'utf8');
			const expected = strip(source);
			if (expected === undefined) continue;
			const { code } = eraseTypes(source);
			expect(tokensOf(code), path).toEqual(tokensOf(expected));
			expect(treeOf(code), path).toBe(treeOf(expected));
			compared++;
		}
		expect(compared).toBeGreaterThan(200);
	}, 120_000);

	// Node leaves a text that does not parse here.
	it.each([
		["abstract class A { x = 1\n abstract foo(): void\n ['y']() {} }", "class A { x = 1;\n ['y']() {} }"],
		['const t = async <T>\n(x: T) => x', 'const t = async (\nx) => x']
	])('does not join what an erased line stood between: %s', (source, meaning) => {
		expect(treeOf(eraseTypes(source).code)).toBe(treeOf(meaning));
	});

	it('keeps every line where it was, whatever ends the lines', () => {
		const source = 'interface A {\r\n\ta: number;\r\n}\r\nconst b: A = { a: 1 };\u2028b';
		const { code } = eraseTypes(source);
		const breaks = (text: string) => [...text.matchAll(/[\r\n\u2028]/g)].map(({ index }) => index);
		expect(breaks(code)).toEqual(breaks(source));
	});

	it('erases assertions in angle brackets', () => {
		expect(eraseTypes('const a = <number>b;').code).toBe('const a =         b;');
	});

	it('reads JavaScript that a TypeScript parser takes for a type', () => {
		const source = 'const f = a ? (b) : c => d;';
		expect(eraseTypes(source).code).toBe(source);
	});

	it('knows the names of interfaces and type aliases', () => {
		expect(eraseTypes('interface A { a: 1 }\nexport type B = A;\nexport interface C {}').typeNames).toEqual([
			'A',
			'B',
			'C'
		]);
	});
});

describe('TypeScript that would have to become code', () => {
	it.each([
		['const a = 1;\n  enum Sex { Female }', 2, 3, /enum cannot be used.*union of strings/],
		['export enum Sex { Female }', 1, 8, /enum cannot be used/],
		['const enum Sex { Female }', 1, 1, /enum cannot be used/],
		['namespace A { export const b = 1 }', 1, 1, /namespace cannot be used.*object or a class/],
		['export namespace A { export const b = 1 }', 1, 8, /namespace cannot be used/],
		['class A {\n\tconstructor(private b: number) {}\n}', 2, 14, /parameter property.*this\.x = x/],
		['import a = require("b");', 1, 1, /import … from/],
		['const a = 1; export = a;', 1, 14, /without exporting/],
		['@sealed class A {}', 1, 1, /Decorators cannot be used/],
		['class A {\n\t@logged run() {}\n}', 2, 2, /Decorators cannot be used/],
		['function f() { return <any>\n a }', 1, 23, /value as Type/]
	])('is refused with its place and a kind sentence: %s', (source, line, column, message) => {
		const [problem] = analyseCell('cell', source).problems;
		expect(problem).toMatchObject({ line, column, message: expect.stringMatching(message) as string });
		expect(problem!.endColumn).toBeGreaterThan(column);
	});

	it('may be declared, since a declaration is a type', () => {
		expect(
			analyseCell('cell', 'declare enum A { B }\ndeclare namespace C { const d: number }').problems
		).toEqual([]);
	});
});

describe('a mistake of syntax', () => {
	it.each([
		['const a = [1, 2', 1, 16, /ends too early.*`]`/],
		['const a = "x;\nb', 1, 11, /missing quote/],
		['const a = `x;', 1, 12, /backtick/],
		['/* never', 1, 1, /\*\//],
		['let a = 1;\nlet a = 2;', 2, 5, /another name/],
		['return 3', 1, 1, /outside a function/],
		['const a = 3 4', 1, 13, /`4` was not expected/],
		['await = 3', 1, 7, /`=` was not expected/]
	])('has its place and words for a learner: %s', (source, line, column, message) => {
		const [problem] = analyseCell('cell', source).problems;
		expect(problem).toMatchObject({ line, column, message: expect.stringMatching(message) as string });
	});

	it('is never thrown at the caller', () => {
		for (const source of [
			'',
			'}',
			'<',
			'@',
			'`${',
			'class',
			'import',
			'\\',
			'\u0000',
			'#!',
			'<!-- -->',
			'a => {'
		]) {
			expect(() => analyseCell('cell', source)).not.toThrow();
		}
	});

	it('is thrown by the parser of JavaScript when types are left', () => {
		expect(() => parseJavaScript('let a: number')).toThrow('not expected');
	});
});
