import { expect, it } from 'vitest';
import { splitCode } from '#outputs/words.ts';

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
