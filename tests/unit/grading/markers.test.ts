import { describe, expect, it } from 'vitest';
import { frame, request, tensor } from '#grading/index.ts';
import { isFrameMarker, isRequestMarker, isTensorMarker } from '#grading/markers.ts';

describe('what an author writes for a tensor', () => {
	it.each<[Parameters<typeof tensor>, object]>([
		[[5], { values: [5], shape: [] }],
		[[[1, 2]], { values: [1, 2], shape: [2] }],
		[[[[1, 2, 3], [4, 5, 6]]], { values: [1, 2, 3, 4, 5, 6], shape: [2, 3] }], // prettier-ignore
		[
			[
				[1, 2, 3, 4],
				[2, 2]
			],
			{ values: [1, 2, 3, 4], shape: [2, 2] }
		],
		[[[]], { values: [], shape: [0] }],
		[[[[]]], { values: [], shape: [1, 0] }]
	])('%j', (args, parts) => {
		expect(tensor(...args)).toEqual({ $make: 'tensor', dtype: 'float32', ...parts });
	});

	it('may have another dtype', () => {
		expect(tensor([1], undefined, 'int32')).toMatchObject({ dtype: 'int32', shape: [1] });
	});
});

it('a frame has the columns of its first record, or those that are named', () => {
	expect(
		frame([
			{ a: 1, b: 'x' },
			{ a: null, c: 5 }
		])
	).toEqual({
		...{ $make: 'frame', columns: ['a', 'b'] },
		rows: [
			[1, 'x'],
			[null, null]
		]
	});
	expect(frame([{ a: 1, b: 0 }], ['b', 'c'])).toMatchObject({ columns: ['b', 'c'], rows: [[0, null]] });
	expect(frame([])).toMatchObject({ columns: [], rows: [] });
});

it.each([
	[tensor([1]), [true, false, false]],
	[frame([]), [false, true, false]],
	[request('GET', '/'), [false, false, true]],
	[{ $make: 'other' }, [false, false, false]],
	[{}, [false, false, false]],
	['$make', [false, false, false]],
	[null, [false, false, false]],
	[undefined, [false, false, false]]
])('%j is told from other values', (value, is) => {
	expect([isTensorMarker(value), isFrameMarker(value), isRequestMarker(value)]).toEqual(is);
});

it.each<[Parameters<typeof request>, object]>([
	[['GET', '/a'], { method: 'GET', url: '/a', headers: {} }],
	[['POST', '/a', { json: { b: 1 } }], { headers: { 'content-type': 'application/json' }, body: '{"b":1}' }],
	[['POST', '/a', { json: 1, headers: { 'content-type': 'text/plain', x: 'y' } }], { headers: { 'content-type': 'text/plain', x: 'y' } }], // prettier-ignore
	[['POST', '/a', { body: '{' }], { headers: {}, body: '{' }]
])('a request is written as it is sent: %j', (args, parts) => {
	expect(request(...args)).toMatchObject({ $make: 'request', ...parts });
	if (args[2] === undefined) expect(request(...args)).not.toHaveProperty('body');
});
