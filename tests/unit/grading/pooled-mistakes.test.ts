import { expect, it } from 'vitest';
import { askAbout } from '#grading/misspelt.ts';
import { findMistake, type Explanation } from '#grading/pooled-mistakes.ts';

const mistakes = [
	{ answer: 'first', says: 'The first.' },
	{ answer: 'second', says: 'The second.' }
];
/** What each model makes of each of what was seen. */
const find = (table: Record<string, (Explanation | Error)[]>) =>
	findMistake(mistakes, [0, 1], async (answer, at) => {
		const explanation = table[answer]![at]!;
		if (explanation instanceof Error) throw explanation;
		return explanation;
	});

it.each<[string, Record<string, (Explanation | Error)[]>, string | undefined]>([
	['all that is wrong', { first: ['wrong value', 'wrong value'] }, 'The first.'],
	['what is wrong, beside what is right', { first: ['right value', 'wrong value'] }, 'The first.'],
	['what is wrong, before what is right', { first: ['wrong value', 'right value'] }, 'The first.'],
	['nothing that is wrong', { first: ['right value', 'right value'], second: ['no', 'no'] }, undefined],
	['not all', { first: ['wrong value', 'no'], second: ['wrong value', 'wrong value'] }, 'The second.'],
	[
		'what it cannot take',
		{ first: ['wrong value', new Error('no')], second: ['no', 'wrong value'] },
		undefined
	]
])('a model that explains %s', async (_, table, says) => {
	expect(await find(table)).toBe(says);
});

it('a misspelt name is asked about, and one that is far off is not', () => {
	expect(askAbout('mean', ['median', 'meen'])).toBe(
		'There is a `meen`: is that the one? Names must match letter by letter.'
	);
	expect(askAbout('mean', ['average'])).toBe('');
});
