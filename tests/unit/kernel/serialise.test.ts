import { describe, expect, it } from 'vitest';
import { toFigureSpec } from '#kernel/worker/figure-spec.ts';
import { toOutput } from '#kernel/worker/outputs.ts';
import { gradingLimits, previewLimits, serialise } from '#kernel/worker/serialise.ts';

class Point {
	x = 1;
	get area() {
		throw new Error('must not be called');
	}
}

function nest(depth: number): unknown {
	return depth === 0 ? 'deep' : [nest(depth - 1)];
}

describe('a picture of a value', () => {
	it.each([
		[undefined, { type: 'undefined' }],
		[null, { type: 'null' }],
		[-0, { type: 'number', value: -0 }],
		['ab', { type: 'string', value: 'ab', length: 2 }],
		[10n, { type: 'bigint', value: '10' }],
		[[1, NaN, 2], { type: 'numbers', name: 'Array', length: 3, items: Float64Array.of(1, NaN, 2) }],
		[Int8Array.of(-1, 2), { type: 'numbers', name: 'Int8Array', length: 2, items: Float64Array.of(-1, 2) }],
		[[], { type: 'array', name: '', length: 0, items: [] }],
		[
			[1, 'a'],
			{
				type: 'array',
				name: '',
				length: 2,
				items: [
					{ type: 'number', value: 1 },
					{ type: 'string', value: 'a', length: 1 }
				]
			}
		],
		[new Point(), { type: 'object', name: 'Point', size: 1, entries: [['x', { type: 'number', value: 1 }]] }],
		[Point, { type: 'function', name: 'Point', isClass: true, signature: 'class Point' }],
		[Math.max, { type: 'function', name: 'max', isClass: false, signature: 'function max()' }],
		[
			new Map([[1, 2]]),
			{
				type: 'map',
				size: 1,
				entries: [
					[
						{ type: 'number', value: 1 },
						{ type: 'number', value: 2 }
					]
				]
			}
		],
		[new Set([1]), { type: 'set', size: 1, items: [{ type: 'number', value: 1 }] }],
		[new Date(5), { type: 'date', value: 5 }],
		[new TypeError('x'), { type: 'error', name: 'TypeError', message: 'x' }],
		[Promise.resolve(), { type: 'promise' }],
		[Symbol('s'), { type: 'symbol', value: 'Symbol(s)' }],
		[/a+/g, { type: 'special', name: 'RegExp', text: '/a+/g' }],
		[new URL('https://example.org/a'), { type: 'special', name: 'URL', text: 'https://example.org/a' }],
		[new WeakMap(), { type: 'special', name: 'WeakMap', text: 'what it holds cannot be listed' }],
		[
			BigInt64Array.of(2n ** 62n),
			{
				type: 'array',
				name: 'BigInt64Array',
				length: 1,
				items: [{ type: 'bigint', value: '4611686018427387904' }]
			}
		],
		[
			Uint8Array.of(1, 2).buffer,
			{ type: 'numbers', name: 'ArrayBuffer', length: 2, items: Float64Array.of(1, 2) }
		],
		[
			new DataView(Uint8Array.of(1, 2, 3).buffer, 1),
			{ type: 'numbers', name: 'DataView', length: 2, items: Float64Array.of(2, 3) }
		],
		[new Date(NaN), { type: 'date', value: NaN }],
		[
			new Error('a', { cause: new RangeError('b') }),
			{
				type: 'error',
				name: 'Error',
				message: 'a',
				cause: { type: 'error', name: 'RangeError', message: 'b' }
			}
		],
		[
			Object.assign(Object.create(null) as object, { a: 1 }),
			{ type: 'object', name: '', size: 1, entries: [['a', { type: 'number', value: 1 }]] }
		]
	])('of %s', (value, tree) => {
		expect(serialise(value)).toEqual(tree);
	});

	it('calls no getter', () => {
		let called = false;
		const value = Object.defineProperty([0, 0], 1, { get: () => (called = true), enumerable: true });
		expect(
			serialise({
				get a() {
					return (called = true);
				}
			})
		).toMatchObject({ entries: [['a', { type: 'getter' }]] });
		expect(serialise(value)).toMatchObject({ items: [{ type: 'number' }, { type: 'getter' }] });
		expect(called).toBe(false);
	});

	it('names the class, but calls nothing to find it', () => {
		class Matrix extends Array<string> {}
		expect(serialise(Matrix.from(['a']))).toMatchObject({ type: 'array', name: 'Matrix' });
		expect(serialise((function* () {})())).toMatchObject({ type: 'object', name: 'Generator', size: 0 });
		const hidden = Object.create({
			get constructor() {
				throw new Error('must not be called');
			}
		}) as object;
		expect(serialise(hidden)).toMatchObject({ type: 'object', name: '' });
	});

	it('has no private state and no accessors of the class', () => {
		class Account {
			readonly #secret = 1;
			name = 'Ada';
			get secret() {
				return this.#secret;
			}
		}
		expect(serialise(new Account())).toMatchObject({ name: 'Account', entries: [['name', {}]] });
	});

	it('of a proxy that throws says so, and one of a function is a function', () => {
		const broken = new Proxy([], {
			getPrototypeOf: () => {
				throw new Error('no');
			}
		});
		expect(serialise(broken)).toEqual({ type: 'unreadable', message: 'no' });
		const call = new Proxy(Math.max, {
			getOwnPropertyDescriptor: () => {
				throw new Error('no');
			}
		});
		expect(serialise(call)).toMatchObject({ type: 'function', name: '' });
	});

	it('ends at cycles, but shows the same object twice', () => {
		const twin = { a: 1 };
		const cycle: Record<string, unknown> = { twins: [twin, twin] };
		cycle['self'] = cycle;
		const tree = serialise(cycle);
		expect(tree).toMatchObject({
			entries: [
				['twins', { items: [{ type: 'object' }, { type: 'object' }] }],
				['self', { type: 'circular' }]
			]
		});
	});

	it('is cut at the limits, and tells the full lengths', () => {
		expect(JSON.stringify(serialise(nest(10)))).toContain('"cut"');
		expect(JSON.stringify(serialise(nest(10), gradingLimits))).not.toContain('"cut"');
		expect(serialise(Array.from({ length: 500 }, String))).toMatchObject({
			length: 500,
			items: { length: 100 }
		});
		expect(serialise('x'.repeat(20_000))).toEqual({
			type: 'string',
			length: 20_000,
			value: 'x'.repeat(10_000)
		});
		const wide = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`k${at}`, at]));
		expect(serialise(wide)).toMatchObject({ size: 300, entries: { length: 100 } });
	});

	it('stops when it has drawn enough values in all', () => {
		const tree = (depth: number): unknown =>
			depth === 0 ? {} : Array.from({ length: 20 }, () => tree(depth - 1));
		const drawn = JSON.stringify(serialise(tree(4))).match(/"type"/g)!.length;
		expect(drawn).toBeLessThanOrEqual(previewLimits.values * 2);
	});

	it('takes a sparse array for what it is', () => {
		const sparse = [1];
		sparse[2] = 3;
		expect(serialise(sparse)).toEqual({
			type: 'array',
			length: 3,
			name: '',
			items: [{ type: 'number', value: 1 }, { type: 'hole' }, { type: 'number', value: 3 }]
		});
	});

	it('takes no array of a class of its own for plain numbers', () => {
		class Sly extends Array<number> {
			override get length() {
				return 7;
			}
		}
		expect(serialise(Sly.from([1, 2])).type).not.toBe('numbers');
	});
});

it('a text by itself is sent whole, one inside something else is cut', () => {
	const text = 'x'.repeat(5_000_000);
	expect(toOutput(text)).toEqual({
		kind: 'value',
		value: { type: 'string', value: text, length: 5_000_000 }
	});
	expect(toOutput([text])).toMatchObject({
		value: { items: [{ length: 5_000_000, value: text.slice(0, 10_000) }] }
	});
});

describe('the kind of an output', () => {
	it('is a table for records, and no table for what has other things in it', () => {
		expect(toOutput([{ a: 1, b: 'x' }, { a: null }])).toMatchObject({ kind: 'table' });
		for (const value of [
			[],
			[1],
			[{}],
			[{ a: { b: 1 } }],
			[{ a: () => 1 }],
			[{ a: 1 }, new Point()],
			[null]
		]) {
			expect(toOutput(value)).toMatchObject({ kind: 'value' });
		}
	});

	it('is a figure for data and layout', () => {
		expect(toOutput({ data: [{ x: [1] }], layout: {} })).toMatchObject({ kind: 'figure' });
		for (const value of [
			{ data: [], layout: {} },
			{ data: [1], layout: {} },
			{ data: [{}] },
			{ data: [{}], layout: [] }
		]) {
			expect(toOutput(value)).toMatchObject({ kind: 'value' });
		}
	});

	it('is a value for something that throws when it is looked at', () => {
		const value = new Proxy(
			{},
			{
				get() {
					throw new Error('no');
				}
			}
		);
		expect(toOutput(value)).toMatchObject({ kind: 'value' });
	});

	it('copies a figure as plain data', () => {
		const figure = {
			data: [{ x: Float32Array.of(1, 2), on: () => 1, at: new Date(0), n: null, deep: nest(30) }],
			layout: { title: 'T' }
		};
		const copy = toFigureSpec(figure);
		expect(copy.data[0]).toMatchObject({
			x: Float32Array.of(1, 2),
			on: null,
			at: '1970-01-01T00:00:00.000Z',
			n: null
		});
		expect(copy.layout).toEqual({ title: 'T' });
		expect(() => structuredClone(copy)).not.toThrow();
	});
});
