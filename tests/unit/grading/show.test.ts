import { describe, expect, it } from 'vitest';
import { frame, request, tensor } from '#grading/index.ts';
import { show, showCall, showNumber } from '#grading/show.ts';
import { aType } from '#words/grading-values.ts';
import { ThrownResult } from '#grading/thrown.ts';
import { OpaqueResult, ResponseResult } from '#grading/values.ts';
import { frameResult, tensorResult } from '../../support/graded-values.ts';

const items = (n: number) => Array.from({ length: n }, (_, at) => at);

describe('a text', () => {
	it.each([
		['plain', '"plain"'],
		['{"age":30}', `'{"age":30}'`],
		['it is "so"', `'it is "so"'`],
		[`it's "so"`, `"it's \\"so\\""`],
		['two\n"lines"', '"two\\n\\"lines\\""'],
		['a \\ and a "', '"a \\\\ and a \\""'],
		['', '""']
	])('%o is shown in the quotes that need fewest backslashes', (text, shown) => {
		expect(show(text)).toBe(shown);
	});

	it('is cut after 57 characters when it is longer than 60', () => {
		expect(show('a'.repeat(60))).toBe(`"${'a'.repeat(60)}"`);
		expect(show('a'.repeat(61))).toBe(`"${'a'.repeat(57)}…"`);
	});
});

describe('a number', () => {
	it.each<[number, string]>([
		[5, '5'],
		[-0, '0'],
		[0.5, '0.5'],
		[100.25, '100.25'],
		[1 / 3, '0.333333'],
		[99999.999, '100000'],
		[1234567.891, '1.23457e+6'],
		[1e-10, '1e-10'],
		[1.5e-10, '1.5e-10'],
		[999999999999999, '999999999999999'],
		[1e15, '1e+15'],
		[NaN, 'NaN'],
		[Infinity, 'Infinity']
	])('%d is shown as %s', (value, shown) => {
		expect(showNumber(value)).toBe(shown);
		expect(show(value)).toBe(shown);
	});

	it.each<[number, number, string]>([
		[1 / 3, 0.5, '0.333333'],
		[1 / 3, 0.3333334, '0.333333333'],
		[1 / 3, 0.3333333334, '0.333333333333'],
		[0.1 + 0.2, 0.3, '0.30000000000000004'],
		[0.3, 0.1 + 0.2, '0.3']
	])('%d beside %d is shown as %s', (value, other, shown) => {
		expect(showNumber(value, other)).toBe(shown);
	});
});

it.each<[unknown, string]>([
	[undefined, 'undefined'],
	[null, 'null'],
	[true, 'true'],
	[5n, '5n'],
	[new OpaqueResult('a function'), 'a function'],
	[new ThrownResult({ name: 'RangeError', message: 'no', stack: '' }), 'an error (no)'],
	[new Date(0), '1970-01-01T00:00:00.000Z'],
	[new Date(NaN), 'an invalid date'],
	[tensorResult([1, 2], [1, 2]), 'a float32 tensor of shape [1, 2] with [1, 2]'],
	[tensorResult(items(8), [8]), 'a float32 tensor of shape [8] with [0, 1, 2, 3, 4, 5, 6, 7]'],
	[tensorResult(items(9), [9]), 'a float32 tensor of shape [9]'],
	[tensor([], [0], 'int32'), 'an int32 tensor of shape [0]'],
	[frame([{ a: 1, b: 2 }]), 'a frame of 1 row with a, b'],
	[frameResult(['a'], []), 'a frame of 0 rows with a'],
	[
		new ResponseResult({ type: 'response', status: 404, headers: [], body: '', length: 0 }),
		'a Response with status 404'
	],
	[new Map([[1, 2]]), 'a Map of 1'],
	[new Set([1, 2]), 'a Set of 2'],
	[Float32Array.of(1, 2), '[1, 2]'],
	[[1, 'a', [2]], '[1, "a", [2]]'],
	[items(8), '[0, 1, 2, 3, 4, 5, 6, 7]'],
	[items(9), '[0, 1, 2, … 9 items]'],
	[{}, '{}'],
	[{ a: 1, b: { c: 'd' } }, '{ a: 1, b: { c: "d" } }'],
	[{ a: 'a'.repeat(55), b: 'b'.repeat(55), c: 'c'.repeat(55) }, 'an object with 3 keys']
])('%o is shown as %s', (value, shown) => {
	expect(show(value)).toBe(shown);
});

it('lists and records are shown whole up to 160 characters', () => {
	const text = (length: number) => 'a'.repeat(length);
	const whole = [text(50), text(50), text(48)];
	expect(show(whole)).toHaveLength(160);
	expect(show(whole.with(2, text(49)))).toBe('an array of 3 items');
});

it('calls and requests are shown as a learner would write them', () => {
	expect(showCall('f', [[1], 'a'])).toBe('f([1], "a")');
	expect(showCall('f', [])).toBe('f()');
	expect(showCall('handle', [request('POST', '/predict', { json: { age: 30 } })])).toBe(
		`handle(new Request('/predict', { method: 'POST', body: '{"age":30}' }))`
	);
	expect(show(request('GET', '/health'))).toBe(`new Request('/health')`);
	expect(show(request('GET', '/health', { body: 'a' }))).toBe(`new Request('/health', { body: "a" })`);
});

it('types have an article', () => {
	expect(['null', 'object', 'number'].map(aType)).toEqual(['null', 'an object', 'a number']);
});
