import { describe, expect, it } from 'vitest';
import { many, tensor, wrong } from '#grading/index.ts';
import type { Check, CheckMakers } from '#grading/define.ts';
import { gradeSource } from '../../support/grading.ts';

interface Learner {
	mean(values: number[]): number;
	constant: number;
}
type Build = (makers: CheckMakers<Learner>) => Check[];

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const right = 'const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;';
const title = 'the mean';

const basic: Build = ({ compare }) => [
	compare('mean', { title, inputs: [[[2, 4, 9]], [[1, 2]]], expected: mean })
];
const random: Build = ({ compare }) => [
	compare('mean', { title, inputs: ({ random }) => many(5, () => [random.normals(6)]), expected: mean })
];

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
			'All 2 checks passed: right in 2 cases.'
		);
		expect(await praise(random)).toBe(
			'The check passed: right in 5 cases, some of them made at random for this run.'
		);
		expect(await praise((makers) => [...basic(makers), ...random(makers)])).toBe(
			'All 2 checks passed: right in 7 cases, some of them made at random for this run.'
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
			const { outcome, summary } = await gradeSource<Learner>(`const ${name} = 1`, basic);
			expect(outcome).toBe('not-attempted');
			expect(summary).toContain('This task needs `mean`');
			expect(summary.includes(`There is a \`${name}\``)).toBe(similar);
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
		const { checks: results } = await gradeSource<Learner>(right, checks([0, 1, 2, 3]));
		expect(results.map(({ passed }) => passed)).toEqual([true, false, false, false]);
		expect(results[1]!.message).toBe('wrong words');
	});
});

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

describe('tensors in grading', () => {
	interface Tensors {
		scale(t: unknown): unknown;
	}
	const build = ({ compare }: CheckMakers<Tensors>) => [
		compare('scale', {
			title,
			inputs: [
				[
					tensor([
						[1, 2],
						[3, 4]
					])
				]
			],
			expected: () =>
				tensor([
					[2, 4],
					[6, 8]
				])
		})
	];
	const source = (body: string) => `import * as tf from "@tensorflow/tfjs";\nconst scale = (t) => ${body}`;

	it('are compared by shape, dtype and values', async () => {
		expect((await gradeSource<Tensors>(source('t.mul(2)'), build)).outcome).toBe('passed');
		expect((await gradeSource<Tensors>(source('t.mul(2).flatten()'), build)).summary).toContain(
			'has shape [4], it should have [2, 2]'
		);
		expect((await gradeSource<Tensors>(source('t.mul(3)'), build)).summary).toContain(
			'at `[0][0]` is 3, it should be 2'
		);
		expect((await gradeSource<Tensors>(source('t.mul(2).toInt()'), build)).summary).toContain('dtype int32');
	});
});
