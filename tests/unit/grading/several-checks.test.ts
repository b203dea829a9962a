import { describe, expect, it } from 'vitest';
import type { Check, CheckMakers } from '#grading/define.ts';
import { gradeSource } from '../../support/grading.ts';

interface Learner {
	double(value: number): number;
	triple(value: number): number;
	box(value: number): { value: number };
}

const oneMore = { answer: (value: number) => 2 * value + 1, says: 'That is one too many.' };

describe('the checks of a task', () => {
	it('have mistake models in common when they are of one function, and of another not', async () => {
		const build = ({ compare }: CheckMakers<Learner>): Check[] => [
			compare('double', { title: 'a', inputs: [[1]], expected: (value) => 2 * value }),
			compare('double', { title: 'b', inputs: [[2]], expected: (value) => 2 * value, mistakes: [oneMore] }),
			compare('triple', { title: 'c', inputs: [[2]], expected: (value) => 3 * value })
		];
		const { checks } = await gradeSource<Learner>(
			'const double = (x) => 2 * x + 1; const triple = (x) => x;',
			build
		);
		expect(checks.map(({ message }) => message.includes(oneMore.says))).toEqual([true, true, false]);
	});

	it('have none in common when one compares and one takes steps', async () => {
		const expected = (value: number) => ({ value });
		const answer = (value: number) => ({ value: value + 1 });
		const { checks } = await gradeSource<Learner>(
			'const box = (value) => ({ value: value + 1 })',
			({ compare, behaves }) => [
				compare('box', {
					title: 'a',
					inputs: [[1]],
					expected,
					mistakes: [{ answer, says: 'It returns more.' }]
				}),
				behaves('box', {
					title: 'b',
					scenarios: ({ create, get }) => [[create(1), get('value')]],
					expected,
					mistakes: [{ answer, says: 'It holds more.' }]
				})
			]
		);
		expect(checks.map(({ message }) => message.split('\n').at(-1))).toEqual([
			'It returns more.',
			'It holds more.'
		]);
	});

	it.each([
		['a name is missing', 'const other = 1', 'not-attempted'],
		['a promise never settles', 'const double = () => new Promise(() => {})', 'timed-out']
	])('say nothing besides once %s', async (_, source, outcome) => {
		const report = await gradeSource<Learner>(source, ({ compare, check }) => [
			check('own', ({ fail }) => fail('Words of the check.')),
			compare('double', { title: 'a', inputs: [[1]], expected: (value) => 2 * value })
		]);
		expect(report.outcome).toBe(outcome);
		expect(JSON.stringify(report)).not.toContain('Words of the check.');
	});
});
