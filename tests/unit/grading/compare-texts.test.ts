import { describe, expect, it } from 'vitest';
import { describeTexts } from '#grading/compare-texts.ts';

describe('two texts that differ', () => {
	it.each([
		['Hello', 'hello', 'Only capital and small letters differ.'],
		['a b', 'a  b', 'Only spaces and line breaks differ.'],
		['a,b', 'a b', 'Only capital letters, spaces and punctuation differ.'],
		['Hi, you', 'Hi you!', 'Only punctuation differs.'],
		['hi  you', 'Hi, you', 'Only capital letters, spaces and punctuation differ.'],
		['cat', 'car', undefined],
		['', ' ', undefined],
		['!', '?', undefined]
	])('%j for %j', (got, expected, nudge) => {
		const { says, nudge: found } = describeTexts(got, expected);
		expect(says).toBe(`is ${JSON.stringify(got)}, it should be ${JSON.stringify(expected)}`);
		expect(found).toBe(nudge);
	});

	it('are shown around the first difference when they are long', () => {
		const long = 'The quick brown fox jumps over the lazy dog, again and again and again.';
		expect(describeTexts(long.replace('lazy', 'lame'), long).says).toBe(
			'differs at character 38: there it has "…ox jumps over the lame dog, again and ag…", it should have "…ox jumps over the lazy dog, again and ag…"'
		);
		expect(describeTexts(`${long}\nb`, `${long}\nc`).says).toContain('differs on line 2 at character 1:');
		expect(describeTexts(long, `${long} And on.`).says).toContain(`at character ${long.length + 1}`);
	});
});
