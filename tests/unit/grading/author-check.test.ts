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

	it('notices one that an async function has changed', async () => {
		const run = own(async ({ learner }) => void (await learner.mean([3, 1])));
		expect((await gradeSource<Learner>('const mean = async (v) => v.sort()[0]', run)).summary).toContain(
			'changed its argument'
		);
	});

	it('lets a function change its argument that another check allows to', async () => {
		const source = 'const sorted = (v) => v.sort((a, b) => a - b); const last = (v) => v.sort().at(-1)';
		const { checks } = await gradeSource<{ sorted(v: number[]): number[]; last(v: number[]): number }>(
			source,
			({ compare, check }) => [
				compare('sorted', {
					title,
					inputs: [[[3, 1]]],
					expected: (values) => values.toSorted(),
					mutates: true
				}),
				compare('last', { title, inputs: [[[3, 1]]], expected: (values) => Math.max(...values) }),
				check('sorted', async ({ learner }) => void (await learner.sorted([3, 1]))),
				check('last', async ({ learner }) => void (await learner.last([3, 1])))
			]
		);
		expect(checks.map(({ passed }) => passed)).toEqual([true, false, true, false]);
	});

	it('calls nothing that is no function', async () => {
		const run = own(async ({ learner }) => void (await learner.mean([3, 1])));
		expect((await gradeSource<Learner>('const mean = 5', run)).summary).toBe(
			'`mean` is a number; this task needs a function called `mean`.'
		);
	});

	it('calls functions that take nothing', async () => {
		const build = ({ check }: CheckMakers<{ five(): number }>) => [
			check(title, async ({ learner, expect: expected }) => expected(await learner.five()).toEqual(5))
		];
		expect((await gradeSource<{ five(): number }>('const five = () => 5', build)).outcome).toBe('passed');
		expect((await gradeSource<{ five(): number }>('const five = () => 6', build)).outcome).toBe('failed');
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
