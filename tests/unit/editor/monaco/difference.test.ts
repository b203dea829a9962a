import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDifference } from '#editor/monaco/difference.ts';

const apply = (now: string, next: string) => {
	const { start, end, insert } = findDifference(now, next);
	return now.slice(0, start) + insert + now.slice(end);
};

test('the edit turns any text into any other', () => {
	const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 12 });
	fc.assert(
		fc.property(text, text, (now, next) => {
			expect(apply(now, next)).toBe(next);
		})
	);
});

test('only what differs is replaced', () => {
	expect(findDifference('const a = 1;', 'const a = 23;')).toEqual({ start: 10, end: 11, insert: '23' });
});

test('a repeated letter is not counted for the start and for the end', () => {
	expect(findDifference('aa', 'a')).toEqual({ start: 1, end: 2, insert: '' });
});
