import { describe, expect, it } from 'vitest';
import { many, wrong } from '#grading/index.ts';
import { gradeSource } from '../../support/grading.ts';
import {
	mean,
	random,
	right,
	title,
	type BuildMean as Build,
	type MeanLearner as Learner
} from '../../support/mean-task.ts';

describe('random inputs', () => {
	async function inputsOf(seed: number): Promise<unknown[]> {
		const seen: unknown[] = [];
		await gradeSource<Learner>(
			right,
			({ compare, check }) => [
				compare('mean', {
					title,
					inputs: ({ random: r }) => many(3, () => [r.normals(4)]),
					expected: (values) => (seen.push(values), mean(values))
				}),
				check(
					'own',
					({ random: r }) =>
						void seen.push(
							r.next(),
							r.integer(1, 1000),
							r.shuffle([1, 2, 3, 4, 5, 6, 7, 8]),
							r.sample([1, 2, 3, 4, 5, 6, 7, 8], 3)
						)
				)
			],
			seed
		);
		return seen;
	}

	it('are the same for the same seed, and others for another', async () => {
		expect(await inputsOf(5)).toEqual(await inputsOf(5));
		expect(await inputsOf(5)).not.toEqual(await inputsOf(6));
	});

	it('differ from check to check', async () => {
		const seen: number[] = [];
		await gradeSource<Learner>(right, ({ check }) => [
			check('a', ({ random: r }) => void seen.push(r.next())),
			check('b', ({ random: r }) => void seen.push(r.next()))
		]);
		expect(seen[0]).not.toBe(seen[1]);
	});

	it('show the smallest case that is wrong', async () => {
		const { summary } = await gradeSource<Learner>(
			'const mean = (values) => values.reduce((a, b) => a + b) / (values.length + 1)',
			random
		);
		const small = /A small case: `mean\(\[(.*)\]\)` should return (.*); yours returns (.*)\.$/.exec(summary);
		expect(small, summary).not.toBeNull();
		expect(small![1]!.split(', ')).toHaveLength(1);
		expect(Number(small![2])).not.toBe(Number(small![3]));
	});

	it('keep lists that belong together together', async () => {
		interface Pairs {
			dot(x: number[], y: number[], scale: number): number;
		}
		const dot = (x: readonly number[], y: readonly number[], scale: number) => {
			if (x.length !== y.length) throw new Error('not of one length');
			return scale * x.reduce((sum, value, at) => sum + value * y[at]!, 0);
		};
		const lengths: number[][] = [];
		const { summary } = await gradeSource<Pairs>(
			'const dot = (x, y, s) => x.reduce((sum, v, at) => sum + v * y[at], 0) * s + 1',
			({ compare }) => [
				compare('dot', {
					title,
					inputs: ({ random: r }) =>
						many(3, () => [r.normals(9), r.normals(9), 2] as [number[], number[], number]),
					expected: (x, y, scale) => (lengths.push([x.length, y.length]), dot(x, y, scale))
				})
			]
		);
		expect(summary).toContain('A small case: `dot([');
		expect(lengths.every(([x, y]) => x === y)).toBe(true);
		expect(lengths.some(([x]) => x === 1)).toBe(true);
	});

	it('show no smaller case outside of what the reference can answer', async () => {
		const { summary } = await gradeSource<Learner>('const mean = () => 1e9', ({ compare }) => [
			compare('mean', {
				title,
				inputs: ({ random: r }) => [[r.normals(8, { mean: 50 })]],
				expected: (values) => (values.length < 5 ? NaN : mean(values))
			})
		]);
		const small = /A small case: `mean\((.*)\)` should/.exec(summary)?.[1];
		expect(small, summary).toBeDefined();
		expect(small!.split(', ').length).toBeGreaterThanOrEqual(5);
	});
});

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
});
