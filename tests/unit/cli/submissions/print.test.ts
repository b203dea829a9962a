import { expect, it } from 'vitest';
import { describeClass, describeVerdict } from '#cli/submissions/print.ts';
import type { Outcome, Verdict } from '#protocol/verdict.ts';

const verdict = (outcome: Outcome, summary: string, parts: Partial<Verdict> = {}): Verdict => ({
	...{ task: 'statistics/mean', outcome, summary, checks: [] },
	...parts
});

it('an answer is told by its outcome, its checks, the error and a hint', () => {
	const checks = [
		{ title: 'the mean', passed: true, message: '' },
		{ title: 'of few', passed: false, message: 'Got 1.\nNot 2.' },
		{ title: 'of many', passed: false, message: 'two\nlines' }
	];
	const error = { name: 'Error', message: 'no', help: 'Look at line 2.' } as never;
	expect(describeVerdict(verdict('failed', 'Got 1.\nNot 2.', { checks, error }), 'Add them up.')).toBe(
		'Not yet: Got 1.\nNot 2.\n\n✓ the mean\n✗ of few\n✗ of many\n    two\n    lines\n\nLook at line 2.\n\nHint: Add them up.'
	);
});

it('an answer has nothing below it that there is not', () => {
	expect(describeVerdict(verdict('passed', 'Right.'), '')).toBe('Passed: Right.');
});

it('a class is told in a line for each answer, and counted', () => {
	const graded = (student: string, outcome: Outcome, summary: string) => ({
		...{ student, hint: '', seconds: 1 },
		verdict: verdict(outcome, summary)
	});
	expect(
		describeClass([
			graded('ada', 'passed', 'Right.'),
			graded('ben', 'failed', 'Got 1.\nNot 2.'),
			graded('eve', 'failed', 'Got 3.')
		])
	).toBe(
		[
			'ada  statistics/mean  Passed',
			'ben  statistics/mean  Not yet: Got 1.',
			'eve  statistics/mean  Not yet: Got 3.',
			'',
			'3 answers: 1 passed, 2 not yet'
		].join('\n')
	);
	expect(describeClass([])).toBe('\n0 answers: none');
});
