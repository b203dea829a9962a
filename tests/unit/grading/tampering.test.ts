/** Answers that are forged, hostile or odd: none may pass, and none may break the grader. */
import { describe, expect, it } from 'vitest';
import { frame, tensor } from '#grading/index.ts';
import type { OneCallResult } from '#protocol/kernel.ts';
import { gradeSource } from '../../support/grading.ts';

interface Learner {
	f(values: number[]): unknown;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const inputs = [[[1, 2, 4]], [[3, -3]]] as [number[]][];

async function outcomeOf(source: string, expected: (values: number[]) => unknown): Promise<string> {
	return (
		await gradeSource<Learner>(source, ({ compare }) => [compare('f', { title: 'f', inputs, expected })])
	).outcome;
}

const forged: Record<string, string> = {
	'a marker of a tensor':
		'const f = () => ({ $make: "tensor", values: [7, 0], shape: [2], dtype: "float32" })',
	'the picture of a tensor':
		'const f = () => ({ kind: "tensor", shape: [2], dtype: "float32", values: [7, 0] })',
	'the tree of a number': 'const f = (v) => ({ type: "number", value: v.reduce((a, b) => a + b) })',
	'an object with valueOf': 'const f = (v) => ({ valueOf: () => v.reduce((a, b) => a + b) })',
	'an object with toPrimitive':
		'const f = (v) => ({ [Symbol.toPrimitive]: () => v.reduce((a, b) => a + b) })',
	'a boxed number': 'const f = (v) => Object(v.reduce((a, b) => a + b))',
	'a text of the number': 'const f = (v) => String(v.reduce((a, b) => a + b))',
	'a BigInt': 'const f = (v) => BigInt(v.reduce((a, b) => a + b))',
	'an array of one': 'const f = (v) => [v.reduce((a, b) => a + b)]',
	'an array-like': 'const f = () => ({ length: 1, 0: 7 })',
	NaN: 'const f = () => NaN',
	infinity: 'const f = () => Infinity',
	'a function': 'const f = (v) => () => v.reduce((a, b) => a + b)',
	'a class': 'const f = () => class {}',
	'a promise': 'const f = async (v) => v.reduce((a, b) => a + b)',
	'a thenable': 'const f = (v) => ({ then: (done) => done(v.reduce((a, b) => a + b)) })',
	'a proxy that has everything':
		'const f = () => new Proxy({}, { get: () => 7, has: () => true, ownKeys: () => [] })',
	'a proxy that throws':
		'const f = () => new Proxy({}, { get() { throw new Error("no") }, ownKeys() { throw new Error("no") } })',
	'a revoked proxy': 'const f = () => { const p = Proxy.revocable({}, {}); p.revoke(); return p.proxy }',
	'a generator': 'function* f(v) { yield v.reduce((a, b) => a + b) }',
	'a symbol': 'const f = () => Symbol.iterator',
	nothing: 'const f = () => undefined',
	null: 'const f = () => null',
	'a date': 'const f = () => new Date(7)',
	'a negative of it': 'const f = (v) => -v.reduce((a, b) => a + b)',
	'an array that lies about its length':
		'class L extends Array { get length() { return 1 } }; const f = () => L.from([7])',
	'the first answer for every call': 'let kept; const f = (v) => (kept ??= v.reduce((a, b) => a + b))'
};

describe('an answer that is no number', () => {
	it.each(Object.entries(forged))('does not pass for one: %s', async (_, source) => {
		expect(['failed', 'crashed']).toContain(await outcomeOf(source, sum));
	});

	it.each(Object.entries(forged))('does not pass for a tensor: %s', async (_, source) => {
		expect(['failed', 'crashed']).toContain(await outcomeOf(source, () => tensor([7, 0])));
	});

	it.each(Object.entries(forged))('does not pass for a frame: %s', async (_, source) => {
		expect(['failed', 'crashed']).toContain(await outcomeOf(source, () => frame([{ a: 7 }])));
	});
});

describe('a list', () => {
	const doubled = (values: readonly number[]) => values.map((value) => value * 2);

	it.each([
		['an object with its indices', 'const f = (v) => ({ ...v.map((x) => 2 * x) })'],
		['a Set of it', 'const f = (v) => new Set(v.map((x) => 2 * x))'],
		['an iterator of it', 'const f = (v) => v.map((x) => 2 * x).values()'],
		['one item too many', 'const f = (v) => [...v.map((x) => 2 * x), undefined]'],
		['holes', 'const f = (v) => new Array(v.length)'],
		[
			'a hole at the end',
			'const f = (v) => { const d = v.map((x) => 2 * x); delete d[d.length - 1]; return d }'
		],
		['getters', 'const f = (v) => Object.defineProperty(v.map((x) => 2 * x), 0, { get: () => 2 * v[0] })'],
		['texts', 'const f = (v) => v.map((x) => String(2 * x))'],
		[
			'an array whose iterator lies',
			'const f = (v) => Object.assign([0, 0, 0].slice(0, v.length), { [Symbol.iterator]: () => v.map((x) => 2 * x).values() })'
		],
		['lists in a list', 'const f = (v) => [v.map((x) => 2 * x)]'],
		['a text that looks like it', 'const f = (v) => JSON.stringify(v.map((x) => 2 * x))'],
		['a huge list', 'const f = () => new Array(1e8)'],
		['itself', 'const f = () => { const a = []; a.push(a, a); return a }']
	])('is not what it looks like: %s', async (_, source) => {
		expect(await outcomeOf(source, doubled)).toBe('failed');
	});

	it.each([
		['an array', 'const f = (v) => v.map((x) => 2 * x)'],
		['a typed array', 'const f = (v) => Float64Array.from(v, (x) => 2 * x)'],
		[
			'an array of a class of its own',
			'class Mine extends Array {}; const f = (v) => Mine.from(v, (x) => 2 * x)'
		],
		['rounding at the last digits', 'const f = (v) => v.map((x) => (0.1 + 0.2) / 0.3 * 2 * x)']
	])('passes when it is right: %s', async (_, source) => {
		expect(await outcomeOf(source, doubled)).toBe('passed');
	});
});

it('takes no list too long to check for an empty one', async () => {
	expect(await outcomeOf('const f = () => new Array(1e8)', () => [])).toBe('failed');
	expect(await outcomeOf('const f = () => new Float32Array(2e6)', () => [])).toBe('failed');
	expect(await outcomeOf('const f = () => []', () => [])).toBe('passed');
});

it('takes a negative zero for zero', async () => {
	expect(await outcomeOf('const f = () => -0', () => 0)).toBe('passed');
});

it('takes no number for infinity, and infinity for infinity', async () => {
	expect(await outcomeOf('const f = () => 5', () => Infinity)).toBe('failed');
	expect(await outcomeOf('const f = () => -Infinity', () => Infinity)).toBe('failed');
	expect(await outcomeOf('const f = () => NaN', () => Infinity)).toBe('failed');
	expect(await outcomeOf('const f = () => Infinity', () => Infinity)).toBe('passed');
	expect(await outcomeOf('const f = () => NaN', () => NaN)).toBe('passed');
});

it('is not fooled by keys that every object has', async () => {
	const expected = () => ({ a: 1 });
	expect(await outcomeOf('const f = () => ({ __proto__: { a: 1 } })', expected)).toBe('failed');
	expect(await outcomeOf('const f = () => ({ a: 1, ["__proto__"]: 2 })', expected)).toBe('failed');
	expect(await outcomeOf('const f = () => ({ a: 1, constructor: Object })', expected)).toBe('failed');
	expect(await outcomeOf('class P { a = 1 }; const f = () => new P()', expected)).toBe('passed');
	expect(await outcomeOf('const f = () => ({})', () => ({ toString: 1 }))).toBe('failed');
});

describe('a class', () => {
	interface Adders {
		Adder: new (start: number) => { add(n: number): number; total: number };
	}
	class Adder {
		total: number;
		constructor(start: number) {
			this.total = start;
		}
		add(n: number) {
			return (this.total += n);
		}
	}
	const grade = async (source: string) =>
		(
			await gradeSource<Adders>(source, ({ behaves }) => [
				behaves('Adder', {
					title: 'adds',
					scenarios: ({ create, call, get }) => [
						[create(1), call('add', 2), call('add', 4), get('total')],
						[create(0), call('add', -3), get('total')]
					],
					expected: Adder
				})
			])
		).outcome;

	it.each([
		['that is empty', 'class Adder {}'],
		[
			'that only says yes',
			'class Adder { constructor() { return new Proxy(this, { get: (_, key) => key !== "then" && (() => 3), has: () => true }) } }'
		],
		[
			'of a proxy that has everything',
			'const Adder = new Proxy(class {}, { get: () => 3, construct: () => new Proxy({}, { get: () => 3 }) })'
		],
		[
			'of a proxy that throws',
			'class Adder { constructor() { return new Proxy({}, { get() { throw new Error("no") }, has() { throw new Error("no") }, ownKeys() { throw new Error("no") } }) } }'
		],
		[
			'of a revoked proxy',
			'class Adder { constructor() { const p = Proxy.revocable({}, {}); p.revoke(); return p.proxy } }'
		],
		[
			'whose objects are promises',
			'class Adder { constructor(n) { this.total = n } then(done) { done({ add: () => 3, total: 7 }) } add(n) { return this.total += n } }'
		],
		[
			'with one total for all objects',
			'let total = 0; class Adder { constructor(n) { total += n } add(n) { return total += n } get total() { return total } }'
		],
		[
			'that returns boxed numbers',
			'class Adder { constructor(n) { this.total = n } add(n) { return Object(this.total += n) } }'
		],
		[
			'that promises',
			'class Adder { constructor(n) { this.total = n } async add(n) { return this.total += n } }'
		],
		['that answers by heart', 'class Adder { total = 7; #a = [3, 7]; add() { return this.#a.shift() } }'],
		[
			'whose total is a function',
			'class Adder { constructor(n) { this.n = n } add(n) { return this.n += n } total() { return this.n } }'
		],
		[
			'whose total can be read once',
			'class Adder { constructor(n) { this.n = n } add(n) { return this.n += n } get total() { throw new Error("no") } }'
		],
		['that is called and not made', 'const Adder = (n) => ({ total: n, add(k) { return this.total += k } })'],
		['whose constructor gives nothing of use', 'class Adder { constructor() { return () => 3 } }'],
		[
			'with a `toJSON`',
			'class Adder { toJSON() { return { total: 7 } } add() { return { toJSON: () => 3 } } }'
		]
	])('does not pass: one %s', async (_, source) => {
		expect(['failed', 'crashed']).toContain(await grade(source));
	});

	it.each([
		[
			'that keeps its total in private',
			'class Adder { #n; constructor(n) { this.#n = n } add(n) { return this.#n += n } get total() { return this.#n } }'
		],
		[
			'of the old kind',
			'function Adder(n) { this.total = n } Adder.prototype.add = function (n) { return this.total += n }'
		],
		[
			'that inherits',
			'class Base { add(n) { return this.total += n } } class Adder extends Base { constructor(n) { super(); this.total = n } }'
		],
		[
			'whose constructor returns another object',
			'class Adder { constructor(total) { return { total, add(n) { return this.total += n } } } }'
		],
		[
			'whose method is an arrow function',
			'class Adder { constructor(n) { this.total = n } add = (n) => (this.total += n) }'
		],
		[
			'behind a proxy',
			'const Adder = new Proxy(class { constructor(n) { this.total = n } add(n) { return this.total += n } }, {})'
		]
	])('passes when it is right: one %s', async (_, source) => {
		expect(await grade(source)).toBe('passed');
	});
});

it('does not let calls go missing', async () => {
	const { evaluate } = await import('#grading/evaluate.ts');
	const { grade } = await import('#grading/index.ts');
	const only: OneCallResult = {
		kind: 'value',
		value: { type: 'number', value: 7 },
		changedArguments: [],
		leakedTensors: 0,
		wasPromise: false
	};
	for (const results of [[], [only]]) {
		const port = {
			call: async () => ({ kind: 'results' as const, results }),
			use: async () => ({
				kind: 'results' as const,
				results: [results.map((one) => ({ ...one, isSelf: true }))]
			}),
			value: async () => ({ kind: 'missing' as const })
		};
		const task = grade<Learner>(({ compare }) => [compare('f', { title: 'f', inputs, expected: sum })]);
		const classes = grade<{ f: { a: number } }>(({ behaves }) => [
			behaves('f', { title: 'f', scenarios: ({ get }) => [[get('a')]], expected: { a: 7 } })
		]);
		for (const one of [task, classes]) {
			const report = await evaluate(one, { port, load: (async () => []) as never, seed: 1, defines: [] });
			expect(report.outcome).toBe('could-not-check');
		}
	}
});
