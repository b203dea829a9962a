import { describe, expect, it } from 'vitest';
import { many } from '#grading/index.ts';
import { gradeSource } from '../../support/grading.ts';
import { mean, random, right, title, type MeanLearner as Learner } from '../../support/mean-task.ts';

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
			{ seed }
		);
		return seen;
	}

	it('are the same for the same seed, and others for another', async () => {
		expect(await inputsOf(5)).toEqual(await inputsOf(5));
		const others = await inputsOf(6);
		for (const [at, one] of (await inputsOf(5)).entries()) expect(one).not.toEqual(others[at]);
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

	it('show no smaller case in which both answers look the same', async () => {
		interface Blocks {
			blocks(seed: number): number[][];
		}
		const { summary } = await gradeSource<Blocks>(
			'const blocks = (seed) => [...Array(3)].map(() => Array(30).fill(seed).with(20, seed + 1))',
			({ compare }) => [
				compare('blocks', {
					title,
					inputs: ({ random: r }) => [[r.integer(100, 900)]],
					expected: (seed) => many(3, () => many(30, () => seed))
				})
			]
		);
		expect(summary).toContain('returned at');
		expect(summary).not.toContain('A small case');
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

	it('show no smaller case where there is none', async () => {
		const { outcome, summary } = await gradeSource<Learner>('const mean = () => 5', ({ compare }) => [
			compare('mean', { title, inputs: () => [[[0]]], expected: mean })
		]);
		expect(outcome).toBe('failed');
		expect(summary).toBe('`mean([0])` returned 5; it should return 0.');
	});

	it.each([
		['that throws', 'if (v.length < 4) throw new Error("few"); return 1e6', 1e-6],
		['that is near enough', 'return v.reduce((a, b) => a + b) / v.length + (v.length < 4 ? 5 : 100)', 20]
	])('show no smaller case %s', async (_, body, tolerance) => {
		const { summary } = await gradeSource<Learner>(`const mean = (v) => { ${body} }`, ({ compare }) => [
			compare('mean', { title, inputs: ({ random: r }) => [[r.normals(9)]], expected: mean, tolerance })
		]);
		const small = /A small case: `mean\((.*)\)` should/.exec(summary)?.[1];
		expect(small?.split(', '), summary).toHaveLength(4);
	});
});
