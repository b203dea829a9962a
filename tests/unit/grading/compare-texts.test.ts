import { describe, expect, it } from 'vitest';
import { describeTexts } from '#grading/compare-texts.ts';

describe('two texts that differ', () => {
	it.each([
		['Hello', 'hello', 'Only capital and small letters differ.'],
		['a b', 'a  b', 'Only spaces and line breaks differ.'],
		['a,b', 'a b', 'Only capital letters, spaces and punctuation differ.'],
		['ab', 'a b', 'Only spaces and line breaks differ.'],
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

	it('are shown whole up to 57 characters, the longer of the two', () => {
		const text = 'a'.repeat(56);
		expect(describeTexts(`${text}b`, `${text}c`).says).toBe(`is "${text}b", it should be "${text}c"`);
		expect(describeTexts(`${text}bc`, text).says).toMatch(/^differs at character 57:/);
		expect(describeTexts(text, `${text}bc`).says).toMatch(/^differs at character 57:/);
	});

	it.each([
		[0, '"b0123456789012345678…"'],
		[20, '"01234567890123456789b0123456789012345678…"'],
		[21, '"…12345678901234567890b0123456789012345678…"'],
		[38, '"…89012345678901234567b0123456789012345678…"'],
		[39, '"…90123456789012345678b0123456789012345678…"'],
		[40, '"…01234567890123456789b0123456789012345678"'],
		[59, '"…90123456789012345678b"']
	])('are cut only where something is left out: at %i', (at, around) => {
		const digits = '0123456789'.repeat(6);
		const got = `${digits.slice(0, at)}b${digits.slice(0, 59 - at)}`;
		const expected = `${digits.slice(0, at)}c${digits.slice(0, 59 - at)}`;
		expect(describeTexts(got, expected).says).toContain(`it has ${around}, it should`);
	});
});
