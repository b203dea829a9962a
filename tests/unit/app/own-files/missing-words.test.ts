import { expect, test } from 'vitest';
import { joinWords, splitWords } from '#app/own-files/missing-words.ts';

test('words go into one field and come back', () => {
	expect(joinWords(['NA', 'k. A.'])).toBe('NA, k. A.');
	expect(splitWords(joinWords(['NA', 'k. A.', '?']))).toEqual(['NA', 'k. A.', '?']);
	expect(splitWords(' fehlt ,, NA,fehlt')).toEqual(['fehlt', 'NA']);
	expect(splitWords('')).toEqual([]);
});
