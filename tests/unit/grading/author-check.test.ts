import { describe, expect, it } from 'vitest';
import type { CheckMakers } from '#grading/define.ts';
import { gradeSource } from '../../support/grading.ts';
import {
	right,
	title,
	type BuildMean as Build,
	type MeanLearner as Learner
} from '../../support/mean-task.ts';

describe('a check of the author’s own', () => {
	const own =
		(run: Parameters<CheckMakers<Learner>['check']>[1]): Build =>
		({ check }) => [check(title, run)];

	it('reads values and calls functions', async () => {
		const run = own(async ({ learner, expect: expected }) => {
			expected(await learner.constant()).toBeCloseTo(3.14, { tolerance: 0.01, what: 'the constant' });
			expected(await learner.mean([1, 2])).toEqual(1.5);
		});
		expect((await gradeSource<Learner>(`${right} const constant = 3.1415`, run)).outcome).toBe('passed');
		const { summary } = await gradeSource<Learner>(`${right} const constant = 3`, run);
		expect(summary).toBe('The constant is 3, it should be 3.14 (allowed difference 0.01).');
	});

	it('is not attempted when the value that it reads is missing', async () => {
		const report = await gradeSource<Learner>(
			right,
			own(async ({ learner }) => void (await learner.constant()))
		);
		expect(report).toMatchObject({
			outcome: 'not-attempted',
			summary: expect.stringContaining('`constant`') as string
		});
	});

	it('notices a changed argument', async () => {
		const run = own(async ({ learner }) => void (await learner.mean([3, 1])));
		expect((await gradeSource<Learner>('const mean = (v) => v.sort()[0]', run)).summary).toContain(
			'changed its argument'
		);
	});

	it('tells the shape that it wants', async () => {
		const run = own(async ({ learner, expect: expected }) =>
			expected(await learner.mean([])).toHaveShape([2, 3])
		);
		expect((await gradeSource<Learner>('const mean = () => [[1, 2, 3], [4, 5, 6]]', run)).outcome).toBe(
			'passed'
		);
		expect((await gradeSource<Learner>('const mean = () => [[1, 2, 3]]', run)).summary).toBe(
			'The value has shape [1, 3]; it should have shape [2, 3].'
		);
		expect((await gradeSource<Learner>('const mean = () => 5', run)).summary).toBe(
			'The value is 5; it should have shape [2, 3].'
		);
		expect((await gradeSource<Learner>('const mean = () => [[1, 2, 3], [4]]', run)).summary).toBe(
			'The value is [[1, 2, 3], [4]]; it should have shape [2, 3].'
		);
	});

	it('takes only true for true', async () => {
		const run = own(async ({ learner, expect: expected }) =>
			expected(await learner.mean([])).toBeTrue('It should be so.')
		);
		for (const source of ['1', '"true"', '({})', '[true]']) {
			expect((await gradeSource<Learner>(`const mean = () => ${source}`, run)).summary).toBe(
				'It should be so.'
			);
		}
		expect((await gradeSource<Learner>('const mean = () => true', run)).outcome).toBe('passed');
	});
});
