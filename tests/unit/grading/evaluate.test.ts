import { describe, expect, it } from 'vitest';
import { gradeSource } from '../../support/grading.ts';
import {
	basic,
	mean,
	random,
	right,
	title,
	type BuildMean as Build,
	type MeanLearner as Learner
} from '../../support/mean-task.ts';

describe('the outcome of grading', () => {
	it('is passed when every check passes', async () => {
		expect(await gradeSource<Learner>(right, basic)).toEqual({
			outcome: 'passed',
			summary: 'The check passed: right in 2 cases.',
			checks: [{ title, passed: true, message: '' }]
		});
	});

	it('is passed with what was shown, and no more', async () => {
		const praise = async (build: Build) => (await gradeSource<Learner>(right, build)).summary;
		const one: Build = ({ check }) => [check(title, () => undefined)];
		expect(await praise(one)).toBe('The check passed.');
		expect(await praise((makers) => [...one(makers), ...basic(makers)])).toBe(
			'Both checks passed: right in 2 cases.'
		);
		expect(await praise(random)).toBe(
			'The check passed: right in 5 cases, some of them made at random for this run.'
		);
		expect(await praise((makers) => [...basic(makers), ...random(makers)])).toBe(
			'Both checks passed: right in 7 cases, some of them made at random for this run.'
		);
	});

	it('is failed with the call, what came back, what should, and the tolerance', async () => {
		const { outcome, summary } = await gradeSource<Learner>('const mean = (values) => values[0]', basic);
		expect(outcome).toBe('failed');
		expect(summary).toBe('`mean([2, 4, 9])` returned 2; it should return 5.');
		const fraction = await gradeSource<Learner>('const mean = () => 1', ({ compare }) => [
			compare('mean', { title, inputs: [[[1, 2]]], expected: mean, tolerance: 0.01 })
		]);
		expect(fraction.summary).toBe(
			'`mean([1, 2])` returned 1; it should return 1.5 (allowed difference 0.01).'
		);
	});

	it.each([
		['right', right, 'passed'],
		['a wrong value', 'const mean = (values) => values.length', 'failed'],
		['a slip', 'const mean = (values) => values.reduce((sum, value) => sum + value, 0)', 'failed'],
		['an error', 'const mean = (values) => values.missing.length', 'crashed']
	])('is the same without words, and costs no further calls: %s', async (_, source, outcome) => {
		const build: Build = (makers) => [...basic(makers), ...random(makers)];
		const calls = { all: 0, few: 0 };
		const full = await gradeSource<Learner>(source, build, { asked: () => calls.all++ });
		const brief = await gradeSource<Learner>(source, build, { outcomeOnly: true, asked: () => calls.few++ });
		const passed = (report: typeof full) => report.checks.map((check) => check.passed);
		expect([brief.outcome, passed(brief)]).toEqual([outcome, passed(full)]);
		expect(full.outcome).toBe(outcome);
		expect(calls.few).toBe(2);
		if (outcome === 'failed') expect(calls.all).toBeGreaterThan(2);
	});

	it('is failed for nothing, with a question about the return', async () => {
		const { outcome, summary } = await gradeSource<Learner>(
			'const mean = (values) => { mean.last = values }',
			basic
		);
		expect(outcome).toBe('failed');
		expect(summary).toBe(
			'`mean([2, 4, 9])` returned undefined; it should return the number 5.\nDid a `return` go missing?'
		);
	});

	it('is failed for a promise, and says to drop async', async () => {
		const { outcome, summary } = await gradeSource<Learner>(
			right.replace('(values)', 'async (values)'),
			basic
		);
		expect(outcome).toBe('failed');
		expect(summary).toContain('returned a promise instead of a value.\nRemove `async`');
	});

	it('is crashed when the function throws, with its error', async () => {
		const report = await gradeSource<Learner>('const mean = (values) => values.missing.length', basic);
		expect(report).toMatchObject({ outcome: 'crashed', thrown: { name: 'TypeError' } });
		expect(report.summary).toMatch(
			/^`mean\(\[2, 4, 9\]\)` stopped with TypeError: .*\nIt should return 5\.$/
		);
	});

	it('is failed when an argument is changed, even if the answer is right', async () => {
		const source =
			'const mean = (values) => { values.sort(() => -1); return values.reduce((a, b) => a + b) / values.length }';
		const { outcome, summary } = await gradeSource<Learner>(source, basic);
		expect(outcome).toBe('failed');
		expect(summary).toContain('changed its argument');
		const allowed = await gradeSource<Learner>(source, ({ compare }) => [
			compare('mean', { title, inputs: [[[2, 4, 9]]], expected: mean, mutates: true })
		]);
		expect(allowed.outcome).toBe('passed');
	});

	it('is not attempted when the name is missing, and points to a similar one', async () => {
		for (const [name, similar] of [
			['Mean', true],
			['meen', true],
			['means', true],
			['mea', true],
			['average', false]
		] as const) {
			const { outcome, summary, checks } = await gradeSource<Learner>(`const ${name} = 1`, basic);
			expect(outcome).toBe('not-attempted');
			expect(checks).toEqual([{ title, passed: false, message: '' }]);
			expect(summary).toContain('This task needs `mean`');
			expect(summary.includes(`There is a \`${name}\``)).toBe(similar);
			if (!similar) expect(summary).toBe('This task needs `mean`, and your cell does not define it yet.');
		}
	});

	it('is failed when the name stands for something that is no function', async () => {
		const text = await gradeSource<Learner>('const mean = "5"', basic);
		expect(text).toMatchObject({
			outcome: 'failed',
			summary: expect.stringContaining('is a string; this task needs a function') as string
		});
		const list = await gradeSource<Learner>('const mean = [5]', basic);
		expect(list.summary).toContain('is an object; this task needs a function');
	});

	it.each<[string, Build]>([
		[
			'the reference throws',
			({ compare }) => [
				compare('mean', {
					title,
					inputs: [[[1]]],
					expected: () => {
						throw new Error('oops');
					}
				})
			]
		],
		[
			'the inputs throw',
			({ compare }) => [
				compare('mean', {
					title,
					inputs: () => {
						throw new Error('oops');
					},
					expected: mean
				})
			]
		],
		['there are no inputs', ({ compare }) => [compare('mean', { title, inputs: [], expected: mean })]],
		[
			'the comparison throws for the right answer too',
			({ compare }) => [
				compare('mean', {
					title,
					inputs: [[[1]]],
					expected: mean,
					accepts: () => {
						throw new Error('oops');
					}
				})
			]
		],
		[
			'a check of its own throws',
			({ check }) => [
				check(title, () => {
					throw new Error('oops');
				})
			]
		]
	])('is could not check when %s', async (_, build) => {
		const { outcome, summary } = await gradeSource<Learner>(right, build);
		expect(outcome).toBe('could-not-check');
		expect(summary).toContain('says nothing about your answer');
	});

	it('is could not check in words that help the author', async () => {
		const { summary } = await gradeSource<Learner>(right, ({ compare }) => [
			compare('mean', { title, inputs: [], expected: mean })
		]);
		expect(summary).toBe(
			'The check “the mean” has a fault of its own; it says nothing about your answer. This check could not be made: The check “the mean” has no inputs.'
		);
	});

	it('is failed when only the learner’s value makes the comparison throw', async () => {
		const { outcome, summary } = await gradeSource<Learner>('const mean = () => undefined', ({ compare }) => [
			compare('mean', {
				title,
				inputs: [[[1, 3]]],
				expected: mean,
				accepts: (got) => got.toFixed() === '2' || 'Not 2.'
			})
		]);
		expect(outcome).toBe('failed');
		expect(summary).toContain('returned undefined; it should return the number 2');
	});

	it('is that of the first check that fails', async () => {
		const checks =
			(order: number[]): Build =>
			({ check }) => {
				const all = [
					check('fine', () => undefined),
					check('fails', ({ fail }) => fail('wrong words')),
					check('throws', async ({ learner }) => void (await learner.mean(null as never))),
					check('broken', () => {
						throw new Error('ours');
					})
				];
				return order.map((at) => all[at]!);
			};
		const outcome = async (order: number[]) => (await gradeSource<Learner>(right, checks(order))).outcome;
		expect(await outcome([0, 1, 2, 3])).toBe('failed');
		expect(await outcome([0, 2, 1, 3])).toBe('crashed');
		expect(await outcome([3, 1, 2])).toBe('could-not-check');
		expect(await outcome([0, 3, 1])).toBe('could-not-check');
		const { checks: results } = await gradeSource<Learner>(right, checks([0, 1, 2, 3]));
		expect(results.map(({ passed }) => passed)).toEqual([true, false, false, false]);
		expect(results[1]!.message).toBe('wrong words');
	});
});
