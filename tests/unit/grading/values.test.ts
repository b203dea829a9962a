import { describe, expect, it } from 'vitest';
import { gradingLimits, serialise } from '#kernel/worker/serialise.ts';
import { FrameResult, OpaqueResult, ResponseResult, toPlain } from '#grading/values.ts';
import type { GradedTree, ResponseTree } from '#protocol/kernel.ts';
import type { Table } from '#protocol/output.ts';

const arrive = (value: unknown) => toPlain(structuredClone(serialise(value, gradingLimits)));

it.each<[string, unknown]>([
	['nothing', undefined],
	['null', null],
	['a boolean', true],
	['a number', 5],
	['a text', 'a'],
	['a BigInt', 5n],
	['a date', new Date(5)],
	['a list', [1, 'a', [2]]],
	['a record', { a: 1, b: { c: [2] } }],
	['a Set', new Set([1, 'a'])],
	['a Map', new Map<unknown, unknown>([['a', [1]], [2, 'b']])] // prettier-ignore
])('%s arrives as it was', (_, value) => {
	expect(arrive(value)).toStrictEqual(value);
});

const circle: unknown[] = [];
circle.push(circle);
const unreadable = new Proxy(
	{},
	{
		ownKeys: () => {
			throw new Error('no');
		}
	}
);

it.each<[string, unknown]>([
	['a function', () => 1],
	[
		'the class Net',
		class Net {
			layers = 1;
		}
	],
	['a promise', Promise.resolve(1)],
	['an error (no)', new Error('no')],
	['a symbol', Symbol('s')],
	['a RegExp', /a/],
	['an ArrayBuffer', new ArrayBuffer(2)],
	['a DataView', new DataView(new ArrayBuffer(2))],
	['an object that contains itself', circle],
	['an object that cannot be read', unreadable],
	['a getter', { get a() { return 1; } }], // prettier-ignore
	['a very long text', 'a'.repeat(gradingLimits.characters + 1)]
])('%s arrives as something that no value is equal to', (what, value) => {
	expect(arrive(value)).toEqual(whatStandsFor(value, what));
});

/** A getter stands inside of its object, and what contains itself inside of itself. */
function whatStandsFor(value: unknown, what: string): unknown {
	const opaque = new OpaqueResult(what);
	if (what === 'a getter') return { a: opaque };
	return value === circle ? [opaque] : opaque;
}

describe('a part is not taken for the whole', () => {
	const one: GradedTree = { type: 'number', value: 1 };
	it.each<[GradedTree, string]>([
		[{ type: 'array', name: '', length: 2, items: [one] }, 'a value too large to check'],
		[{ type: 'numbers', name: 'Array', length: 2, items: Float64Array.of(1) }, 'a value too large to check'],
		[{ type: 'set', size: 2, items: [one] }, 'a value too large to check'],
		[{ type: 'map', size: 2, entries: [[one, one]] }, 'a value too large to check'],
		[{ type: 'object', name: '', size: 2, entries: [['a', one]] }, 'a value too large to check'],
		[{ type: 'cut' }, 'a value too deep or too large to check'],
		[
			{
				type: 'tensor',
				tensor: { shape: [2], dtype: 'int32', size: 2, values: Float64Array.of(1), disposed: false }
			},
			'a tensor too large to check'
		],
		[{ type: 'response', status: 200, headers: [], body: 'a', length: 2 }, 'a very long response']
	])('%o', (tree, what) => {
		expect(toPlain(tree)).toEqual(new OpaqueResult(what));
	});

	it('of a frame', () => {
		const column = (length: number) =>
			({ name: 'a', type: 'number', nulls: 0, values: new Float64Array(length) }) as const;
		const table: Table = { columns: [column(1), column(1)], rowCount: 1 };
		expect(toPlain({ type: 'table', table })).toBeInstanceOf(FrameResult);
		for (const part of [{ rowCount: 2 }, { columnCount: 3 }, { columns: [column(1), column(0)] }])
			expect(toPlain({ type: 'table', table: { ...table, ...part } })).toEqual(
				new OpaqueResult('a frame too large to check')
			);
	});
});

it('typed arrays are arrays of numbers, and a hole is undefined', () => {
	expect(arrive(Float32Array.of(1, 2))).toEqual([1, 2]);
	expect(arrive(BigInt64Array.of(2n ** 60n))).toEqual([2n ** 60n]);
	const gap: unknown[] = [];
	gap[1] = 'a';
	expect(arrive(gap)).toStrictEqual([undefined, 'a']);
});

it('a frame arrives row by row, with null for what is missing', () => {
	const frame = {
		$dataIncolumnFormat: [],
		...{ $isSeries: false, $columns: ['a', 'b'], $index: [0, 1] },
		$data: [
			[1, 'x'],
			[NaN, undefined]
		]
	};
	expect(arrive(frame)).toMatchObject({
		kind: 'frame',
		columns: ['a', 'b'],
		rows: [
			[1, 'x'],
			[null, null]
		]
	});
});

it('a tensor arrives with its shape, dtype and values, and says when it is gone', () => {
	const tensor = { shape: [2], dtype: 'bool', size: 2, values: Float64Array.of(0, 1), disposed: false };
	const arrived = { kind: 'tensor', shape: [2], dtype: 'bool' };
	expect(toPlain({ type: 'tensor', tensor })).toMatchObject({
		...arrived,
		values: [0, 1],
		isDisposed: false
	});
	const gone = { ...tensor, values: new Float64Array(), disposed: true };
	expect(toPlain({ type: 'tensor', tensor: gone })).toMatchObject({ ...arrived, isDisposed: true });
});

it('a response arrives with its status, headers and body, and with JSON if it is that', () => {
	const body = '{"a":1}';
	const tree: ResponseTree = {
		...{ type: 'response', status: 201, body, length: body.length },
		headers: [['content-type', 'application/json']]
	};
	const got = toPlain(tree) as ResponseResult;
	expect(got).toMatchObject({ status: 201, body, json: { a: 1 } });
	expect(got.headers.get('content-type')).toBe('application/json');
	expect((toPlain({ ...tree, body: 'no', length: 2 }) as ResponseResult).json).toBeUndefined();
});
