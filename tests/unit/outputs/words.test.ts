import { expect, it } from 'vitest';
import { splitCode, splitNumbers } from '#outputs/words.ts';

it('finds the code between backticks', () => {
	expect(splitCode('`mean([1])` gave `7`.')).toEqual([
		{ text: 'mean([1])', isCode: true },
		{ text: ' gave ', isCode: false },
		{ text: '7', isCode: true },
		{ text: '.', isCode: false }
	]);
});

it('leaves a backtick without a partner alone', () => {
	expect(splitCode('a ` b')).toEqual([{ text: 'a ` b', isCode: false }]);
	expect(splitCode('`a\nb`')).toEqual([{ text: '`a\nb`', isCode: false }]);
});

it('finds the numbers that may not be broken at their hyphen', () => {
	expect(splitNumbers('1e-9, [2.5E-12] or x1e-9')).toEqual(['', '1e-9', ', [', '2.5E-12', '] or x1e-9']);
	expect(splitNumbers('one-9, 1e9')).toEqual(['one-9, 1e9']);
});
