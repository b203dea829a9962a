import { expect, test } from 'vitest';
import { toOffset, toPlace } from '#editor/place.ts';

const text = 'ab\n\ncde';

test('every offset of a text comes back from its place', () => {
	for (let offset = 0; offset <= text.length; offset++)
		expect(toOffset(text, toPlace(text, offset))).toBe(offset);
});

test('lines and columns count from 1', () => {
	expect(toPlace(text, 5)).toEqual({ line: 3, column: 2 });
});

test('a place outside the text is the nearest inside', () => {
	expect(toOffset(text, { line: 1, column: 99 })).toBe(2);
	expect(toOffset(text, { line: 99, column: 1 })).toBe(4);
	expect(toOffset(text, { line: 0, column: 0 })).toBe(0);
});
