import { describe, expect, it } from 'vitest';
import type { ValueTree } from '#protocol/output.ts';
import { oneLine } from '#outputs/value/tokens.ts';

const number = (value: number): ValueTree => ({ type: 'number', value });
const text = (value: string): ValueTree => ({ type: 'string', value, length: value.length });
const numbers = (items: number[], length = items.length, name = 'Array'): ValueTree => ({
	type: 'numbers',
	name,
	length,
	items: Float64Array.from(items)
});
const object = (entries: [string, ValueTree][], name = ''): ValueTree => ({
	type: 'object',
	name,
	size: entries.length,
	entries
});
const read = (value: ValueTree, limit?: number): string =>
	oneLine(value, limit)
		.tokens.map((token) => token.text)
		.join('');

describe('a value on one line reads like TypeScript', () => {
	const cases: [ValueTree, string][] = [
		[number(0.30000000000000004), '0.30000000000000004'],
		[number(-0), '-0'],
		[text('a "b"\n'), '"a \\"b\\"\\n"'],
		[{ type: 'undefined' }, 'undefined'],
		[{ type: 'bigint', value: '12' }, '12n'],
		[numbers([]), '[]'],
		[numbers([1, 2.5]), '[1, 2.5]'],
		[numbers([0.1, 1], 2, 'Float32Array'), 'Float32Array(2) [0.1, 1]'],
		[object([]), '{}'],
		[
			object([
				['name', text('Ada')],
				['first class', number(1)],
				['7', { type: 'null' }]
			]),
			'{ name: "Ada", "first class": 1, 7: null }'
		],
		[object([['x', number(1)]], 'Point'), 'Point { x: 1 }'],
		[{ type: 'map', size: 1, entries: [[text('a'), number(1)]] }, 'Map(1) { "a" => 1 }'],
		[{ type: 'set', size: 2, items: [number(1), number(2)] }, 'Set(2) [1, 2]'],
		[
			{ type: 'function', name: 'mean', isClass: false, signature: 'function mean(values)' },
			'function mean(values)'
		],
		[{ type: 'special', name: 'RegExp', text: '/a+/g' }, '/a+/g'],
		[{ type: 'special', name: 'URL', text: 'https://example.org/' }, 'URL (https://example.org/)'],
		[{ type: 'array', name: '', length: 2, items: [{ type: 'hole' }, text('b')] }, '[(empty), "b"]'],
		[
			{ type: 'array', name: 'BigInt64Array', length: 1, items: [{ type: 'bigint', value: '9' }] },
			'BigInt64Array(1) [9n]'
		],
		[{ type: 'error', name: 'TypeError', message: 'no' }, 'TypeError: no'],
		[
			{
				type: 'error',
				name: 'Error',
				message: 'a',
				cause: { type: 'error', name: 'RangeError', message: 'b' }
			},
			'Error: a caused by RangeError: b'
		],
		[{ type: 'date', value: NaN }, 'Invalid Date'],
		[{ type: 'date', value: 0 }, 'Date 1970-01-01T00:00:00.000Z']
	];
	it.each(cases)('%j', (value, expected) => {
		expect(oneLine(value)).toEqual({ tokens: expect.anything() as unknown, whole: true });
		expect(read(value)).toBe(expected);
	});
});

describe('a value that is too long for a line', () => {
	const long = numbers(Array.from({ length: 400 }, (_, at) => at + 1 / 3));

	it('is cut and says that it is not whole', () => {
		expect(oneLine(long, 40).whole).toBe(false);
		expect(read(long, 40)).toBe('[0.333333, 1.33333, 2.33333, 3.33333, 4.33333, …]');
	});

	it('is not whole either when the kernel sent only its beginning', () => {
		expect(oneLine(numbers([1, 2], 1_000)).whole).toBe(false);
		expect(read(numbers([1, 2], 1_000))).toBe('[1, 2, …]');
	});

	it('is written only as far as the line goes', () => {
		const texts = Array.from({ length: 1000 }, () => text('x'.repeat(10_000)));
		const { tokens } = oneLine({ type: 'array', name: '', length: 1000, items: texts }, 60);
		expect(tokens.map((token) => token.text).join('').length).toBeLessThan(100);
	});

	it('keeps a long string inside the line', () => {
		expect(read({ type: 'string', value: 'x'.repeat(500), length: 9_000 }, 60).length).toBeLessThan(70);
		expect(oneLine({ type: 'string', value: 'x'.repeat(500), length: 9_000 }, 60).whole).toBe(false);
	});
});
