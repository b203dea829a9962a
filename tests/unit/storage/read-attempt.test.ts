import { expect, it } from 'vitest';
import { readAttempt } from '#storage/read-attempt.ts';

const attempt = {
	...{ lesson: 'statistics', task: 'mean', at: 5, source: 'x', outcome: 'passed', summary: 'Good.' },
	...{ passed: 2, total: 3 }
};

it('reads what was written', () => {
	expect(readAttempt(attempt)).toEqual(attempt);
});

it.each([
	['no object', 5],
	['no text', { ...attempt, source: 5 }],
	['no task', { ...attempt, task: undefined }],
	['no time', { ...attempt, at: '5' }],
	['a time that is none', { ...attempt, at: Infinity }]
])('a record with %s says nothing', (_, stored) => {
	expect(readAttempt(stored)).toBeUndefined();
});

it('what is damaged about the verdict is left out, and the text stays', () => {
	const stored = { ...attempt, outcome: 'toString', summary: {}, passed: 9, total: -1 };
	expect(readAttempt(stored)).toEqual({
		...attempt,
		...{ outcome: 'not-attempted', summary: '', passed: 0, total: 0 }
	});
});
