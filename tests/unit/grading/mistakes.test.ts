import { describe, expect, it } from 'vitest';
import { throws, wrong } from '#grading/index.ts';
import { gradeSource } from '../../support/grading.ts';
import {
	mean,
	title,
	right,
	type BuildMean as Build,
	type MeanLearner as Learner
} from '../../support/mean-task.ts';

describe('a mistake model', () => {
	const sample = {
		answer: (values: number[]) => (mean(values) * values.length) / (values.length - 1),
		says: 'You divided by n − 1.'
	};
	const first = { answer: (values: number[]) => values[0]!, says: 'You took the first.' };
	const withMistakes: Build = ({ compare }) => [
		compare('mean', { title, inputs: [[[2, 4, 9]], [[1, 2]]], expected: mean, mistakes: [first, sample] })
	];

	it('speaks when it explains every case', async () => {
		const { summary } = await gradeSource<Learner>(
			'const mean = (v) => v.reduce((a, b) => a + b) / (v.length - 1)',
			withMistakes
		);
		expect(summary).toBe('`mean([2, 4, 9])` returned 7.5; it should return 5.\nYou divided by n − 1.');
	});

	it('is silent when it explains only some', async () => {
		const source = 'const mean = (v) => (v.length === 3 ? v[0] : 77)';
		expect((await gradeSource<Learner>(source, withMistakes)).summary).not.toContain('You took the first');
	});

	it('is silent when another check of the function speaks against it', async () => {
		const source = 'const mean = (v) => (v.length > 5 ? 0 : v[0])';
		const both: Build = (makers) => [
			...withMistakes(makers),
			makers.compare('mean', { title: 'long', inputs: [[[1, 2, 3, 4, 5, 6]]], expected: mean })
		];
		expect((await gradeSource<Learner>(source, withMistakes)).summary).toContain('You took the first');
		expect((await gradeSource<Learner>(source, both)).summary).not.toContain('You took the first');
	});

	it('is silent about a right answer, and about inputs that it cannot take', async () => {
		const throws = {
			answer: (): number => {
				throw new Error('not for this');
			},
			says: 'Never.'
		};
		const build: Build = ({ compare }) => [
			compare('mean', {
				title,
				inputs: [[[2, 4, 9]]],
				expected: mean,
				mistakes: [throws, { answer: mean, says: 'Right, yet wrong?' }]
			})
		];
		expect((await gradeSource<Learner>(right, build)).outcome).toBe('passed');
		const { summary } = await gradeSource<Learner>('const mean = () => 1', build);
		expect(summary).not.toMatch(/Never|Right, yet/);
	});

	it('is silent beside a broken rule when the answers are right', async () => {
		const source =
			'const mean = (v) => { const n = v.length; v.sort(); return v.reduce((a, b) => a + b) / n }';
		const build: Build = ({ compare }) => [
			compare('mean', {
				title,
				inputs: [[[9, 4, 2]]],
				expected: mean,
				mistakes: [{ answer: mean, says: 'Right, yet wrong?' }]
			})
		];
		expect((await gradeSource<Learner>(source, build)).summary).not.toContain('Right, yet wrong?');
	});

	it('may be a set of wrong values', async () => {
		const negative = {
			answer: () => wrong<number>((value) => value < 0),
			says: 'A mean of these cannot be negative.'
		};
		const build: Build = ({ compare }) => [
			compare('mean', { title, inputs: [[[2, 4]], [[1]]], expected: mean, mistakes: [negative] })
		];
		expect(
			(await gradeSource<Learner>('const mean = (v) => (v.length > 1 ? -5 : 1)', build)).summary
		).toContain('cannot be negative');
		expect(
			(await gradeSource<Learner>('const mean = (v) => (v.length > 1 ? -5 : 7)', build)).summary
		).not.toContain('cannot be negative');
		expect((await gradeSource<Learner>('const mean = () => undefined', build)).summary).not.toContain(
			'cannot be negative'
		);
	});

	it('is heard beside a broken rule', async () => {
		const source =
			'const mean = (v) => { const n = v.length; v.sort(); return v.reduce((a, b) => a + b) / (n - 1) }';
		const build: Build = ({ compare }) => [
			compare('mean', { title, inputs: [[[9, 4, 2]]], expected: mean, mistakes: [sample] })
		];
		const { summary } = await gradeSource<Learner>(source, build);
		expect(summary).toMatch(/changed its argument[\s\S]*You divided by n − 1/);
	});

	it('is heard although another input makes the function throw', async () => {
		const source =
			'const mean = (v) => { if (v.length < 3) throw new Error("few"); return v.reduce((a, b) => a + b) / (v.length - 1) }';
		expect((await gradeSource<Learner>(source, withMistakes)).summary).toContain('You divided by n − 1.');
	});

	it('is no explanation of nothing, whatever it may be', async () => {
		const any = { answer: () => wrong<number>(() => true), says: 'Anything is wrong.' };
		const build: Build = ({ compare }) => [
			compare('mean', { title, inputs: [[[2, 4]]], expected: mean, mistakes: [any] })
		];
		expect((await gradeSource<Learner>('const mean = () => 9', build)).summary).toContain('Anything');
		expect((await gradeSource<Learner>('const mean = () => {}', build)).summary).not.toContain('Anything');
	});

	it('may throw what must not be thrown, and explains nothing with other errors', async () => {
		const build: Build = ({ compare }) => [
			compare('mean', {
				title,
				inputs: [[[]]],
				expected: () => throws({ kind: 'RangeError' }),
				mistakes: [
					{
						answer: () => {
							throw new Error('not for this');
						},
						says: 'Never.'
					},
					{ answer: () => throws({ kind: 'TypeError' }), says: 'The type is right, the range is not.' }
				]
			})
		];
		const summaryOf = async (body: string) =>
			(await gradeSource<Learner>(`const mean = () => { ${body} }`, build)).summary;
		expect(await summaryOf('throw new TypeError("no")')).toBe(
			'`mean([])` threw a TypeError; it should throw a RangeError.\nThe type is right, the range is not.'
		);
		expect(await summaryOf('return {}')).toBe('`mean([])` returned {}; it should throw a RangeError.');
	});
});
