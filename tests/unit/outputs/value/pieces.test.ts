import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutPieces } from '#outputs/value/pieces.ts';

it('ends a piece with a line where there is one', () => {
	expect(cutPieces('ab\ncd\nefghijkl', 6)).toEqual(['ab\ncd\n', 'efghij', 'kl']);
});

it('never tears a character apart', () => {
	expect(cutPieces('a😀😀b', 4)).toEqual(['a😀', '😀b']);
});

it('keeps the whole text, in pieces that are never too long', () => {
	fc.assert(
		fc.property(
			fc.string({ unit: 'grapheme', maxLength: 100 }),
			fc.integer({ min: 2, max: 20 }),
			(text, length) => {
				const pieces = cutPieces(text, length);
				expect(pieces.join('')).toBe(text);
				expect(pieces.every((piece) => piece.length > 0 && piece.length <= length)).toBe(true);
			}
		)
	);
});
