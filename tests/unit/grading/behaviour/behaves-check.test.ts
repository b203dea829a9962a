import { describe, expect, it } from 'vitest';
import type { Check, CheckMakers } from '#grading/define.ts';
import { many, tensor, throws, type TensorValue } from '#grading/index.ts';
import { gradeSource } from '../../../support/grading.ts';

interface Scaler {
	fit(values: number[]): void;
	transform(values: number[]): number[];
	mean_: number;
}
interface Learner {
	MeanScaler: new () => Scaler;
}

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

class MeanScaler implements Scaler {
	mean_ = NaN;
	fit(values: number[]) {
		this.mean_ = meanOf(values);
	}
	transform(values: number[]) {
		if (Number.isNaN(this.mean_)) throws({ mentions: 'fit' });
		return values.map((value) => value - this.mean_);
	}
}

class FitsAgain extends MeanScaler {
	override transform(values: number[]) {
		super.transform(values); // throws before fit
		this.fit(values);
		return super.transform(values);
	}
}

const source = (fit = 'this.mean_ = mean(v);', transform = 'return v.map((x) => x - this.mean_);') =>
	`const mean = (v) => v.reduce((a, b) => a + b, 0) / v.length;
class MeanScaler {
	mean_ = undefined;
	fit(v) { ${fit} }
	transform(v) { if (this.mean_ === undefined) throw new Error('Call fit first.'); ${transform} }
}`;

const build = ({ behaves }: CheckMakers<Learner>): Check[] => [
	behaves('MeanScaler', {
		title: 'the example',
		scenarios: ({ create, call, get }) => [
			[create(), call('fit', [1, 2, 6]), get('mean_'), call('transform', [5])],
			[create(), call('transform', [5])]
		],
		expected: MeanScaler,
		mistakes: [
			{ answer: FitsAgain, says: 'transform takes the mean of its own values: keep what fit has learned.' }
		]
	}),
	behaves('MeanScaler', {
		title: 'right for any numbers',
		scenarios: ({ create, call, get, random }) =>
			many(4, () => [
				create(),
				call('fit', random.normals(40)),
				get('mean_'),
				call('transform', random.normals(30))
			]),
		expected: MeanScaler
	})
];

describe('a class', () => {
	it('passes when it behaves as the author’s does', async () => {
		expect(await gradeSource<Learner>(source(), build)).toMatchObject({ outcome: 'passed' });
	});

	it('may return its object where the author’s returns nothing', async () => {
		const chained = source('this.mean_ = mean(v); return this;');
		expect(await gradeSource<Learner>(chained, build)).toMatchObject({ outcome: 'passed' });
	});

	it('fails at the first step that differs, told after the steps that led to it', async () => {
		const { outcome, summary } = await gradeSource<Learner>(source('this.mean_ = mean(v) + 1;'), build);
		expect(outcome).toBe('failed');
		expect(summary).toBe(
			'After `const scaler = new MeanScaler(); scaler.fit([1, 2, 6])`, `scaler.mean_` is 4; it should be 3.'
		);
		const last = await gradeSource<Learner>(source(undefined, 'return v.map((x) => x + this.mean_)'), build);
		expect(last.summary).toBe(
			'After `const scaler = new MeanScaler(); scaler.fit([1, 2, 6])`, what `scaler.transform([5])` returned at `[0]` is 8, it should be 2.'
		);
	});

	it('hears the sentence of a mistake only when it explains every step', async () => {
		const slip = source(undefined, 'this.fit(v); return v.map((x) => x - this.mean_);');
		expect((await gradeSource<Learner>(slip, build)).summary).toContain('keep what fit has learned');
		const other = source(undefined, 'return v.map(() => 0);');
		expect((await gradeSource<Learner>(other, build)).summary).not.toContain('keep what fit');
	});

	it('hears no sentence about a method that returns nothing when it returns something', async () => {
		class Forgets extends MeanScaler {
			override transform(values: number[]) {
				super.transform(values);
				return undefined as never;
			}
		}
		const forgetting = (makers: CheckMakers<Learner>) => [
			makers.behaves('MeanScaler', {
				title: 'the example',
				scenarios: ({ create, call }) => [[create(), call('fit', [1, 3]), call('transform', [5])]],
				expected: MeanScaler,
				mistakes: [{ answer: Forgets, says: 'transform has to return the new values.' }]
			})
		];
		const summaryOf = async (transform: string) =>
			(await gradeSource<Learner>(source(undefined, transform), forgetting)).summary;
		expect(await summaryOf('v.map((x) => x - this.mean_);')).toContain('has to return');
		expect(await summaryOf('return v;')).not.toContain('has to return');
	});

	it('is shown a smaller scenario that goes wrong too', async () => {
		const slip = source(undefined, 'return v.map((x) => Math.min(x - this.mean_, 0.5));');
		const { summary } = await gradeSource<Learner>(slip, (makers) => build(makers).slice(1));
		const [, small] = summary.split('\nA small case: ');
		expect(small, summary).toMatch(/^after `const scaler = new MeanScaler\(\); scaler\.fit\(\[.*\]\)`, what/);
		expect(small!.length).toBeLessThan(200);
		expect(small).toContain('it should be');
	});

	it('must throw where the author’s does, and say what it should', async () => {
		const { summary } = await gradeSource<Learner>(source().replace(/if .*?;/, ''), build);
		expect(summary).toContain(
			'After `const scaler = new MeanScaler()`, `scaler.transform([5])` returned [NaN]; it should throw an error.'
		);
		const silent = await gradeSource<Learner>(source().replace('Call fit first.', 'no'), build);
		expect(silent.summary).toContain('threw an Error that says “no”; it should say something about “fit”.');
		const crash = await gradeSource<Learner>(
			source().replace("throw new Error('Call fit first.')", 'fitted()'),
			build
		);
		expect(crash.outcome).toBe('crashed');
	});

	it('crashes when it throws where it should not, with the steps', async () => {
		const report = await gradeSource<Learner>(source('this.mean_ = v.missing.length;'), build);
		expect(report).toMatchObject({ outcome: 'crashed', thrown: { name: 'TypeError' } });
		expect(report.summary).toContain(
			'`const scaler = new MeanScaler(); scaler.fit([1, 2, 6])` stopped with TypeError'
		);
	});

	it('is not attempted while the name is missing', async () => {
		const report = await gradeSource<Learner>('class MeanScalar {}', build);
		expect(report).toMatchObject({
			outcome: 'not-attempted',
			summary: expect.stringContaining('There is a `MeanScalar`') as string
		});
	});

	it('is told which method is missing, and of one with a similar name', async () => {
		const { outcome, summary } = await gradeSource<Learner>(
			source().replace('transform(', 'tranform('),
			build
		);
		expect(outcome).toBe('failed');
		expect(summary).toContain(
			'This task needs a method `transform` of `MeanScaler`, which has `mean_`, `fit`, `tranform`.'
		);
		expect(summary).toContain('There is a `tranform`: is that the one?');
	});

	it('is told when a property that is asked for is missing', async () => {
		const { summary } = await gradeSource<Learner>(source().replaceAll('mean_', 'mean'), build);
		expect(summary).toContain('this task needs `mean_` of `MeanScaler`, which has `mean`,');
	});

	it.each([
		[
			'const MeanScaler = () => ({})',
			'`MeanScaler` is a function; this task needs a class: `class MeanScaler { … }`.'
		],
		['const MeanScaler = { fit() {} }', '`MeanScaler` is an object; this task needs a class'],
		['const MeanScaler = 5', '`MeanScaler` is a number; this task needs a class'],
		['const MeanScaler = null', '`MeanScaler` is null; this task needs a class']
	])('is no %s', async (cell, words) => {
		const { outcome, summary } = await gradeSource<Learner>(cell, build);
		expect(outcome).toBe('failed');
		expect(summary).toContain(words);
	});

	it('must leave its arguments alone', async () => {
		const { summary } = await gradeSource<Learner>(
			source('v.sort(); v.reverse(); this.mean_ = mean(v);'),
			build
		);
		expect(summary).toContain('scaler.fit([1, 2, 6])` changed its argument');
	});

	it('must return its object where the author’s does', async () => {
		interface Chained {
			Adder: new () => { add(n: number): unknown; sum: number };
		}
		class Adder {
			sum = 0;
			add(n: number) {
				this.sum += n;
				return this;
			}
		}
		const chained = ({ behaves }: CheckMakers<Chained>) => [
			behaves('Adder', {
				title: 'adds',
				scenarios: ({ create, call, get }) => [[create(), call('add', 2), call('add', 3), get('sum')]],
				expected: Adder
			})
		];
		const adder = (end: string) => `class Adder { sum = 0; add(n) { this.sum += n; ${end} } }`;
		expect((await gradeSource<Chained>(adder('return this'), chained)).outcome).toBe('passed');
		for (const end of ['', 'return new Adder()', 'return { ...this }', 'return this.sum']) {
			const { outcome, summary } = await gradeSource<Chained>(adder(end), chained);
			expect(outcome).toBe('failed');
			expect(summary).toContain('it should return the object itself');
		}
	});
});

describe('the steps of a scenario', () => {
	it('are typed by what the learner’s class has', () => {
		const typed = ({ behaves }: CheckMakers<Learner>) =>
			behaves('MeanScaler', {
				title: 't',
				scenarios: ({ create, call, get }) => [
					// @ts-expect-error the constructor takes nothing
					[create(5)],
					// @ts-expect-error fit takes numbers
					[create(), call('fit', ['a'])],
					// @ts-expect-error there is no such method
					[create(), call('fitt', [1])],
					// @ts-expect-error there is no such property
					[create(), get('std_')]
				],
				expected: MeanScaler
			});
		expect(typed).toBeDefined();
	});

	it('take and give tensors', async () => {
		interface Tensors {
			Doubler: new () => { apply(values: TensorValue): TensorValue };
		}
		const doubles = ({ behaves }: CheckMakers<Tensors>) => [
			behaves('Doubler', {
				title: 'doubles',
				scenarios: ({ create, call }) => [[create(), call('apply', tensor([[1, 2], [3, 4]]))]], // prettier-ignore
				expected: class {
					apply({ values, shape }: TensorValue) {
						return tensor(
							values.map((value) => value * 2),
							shape
						);
					}
				}
			})
		];
		const doubler = (body: string) =>
			`import * as tf from "@tensorflow/tfjs";\nclass Doubler { apply(t) { return ${body}; } }`;
		expect((await gradeSource<Tensors>(doubler('t.mul(2)'), doubles)).outcome).toBe('passed');
		expect((await gradeSource<Tensors>(doubler('t.mul(2).transpose()'), doubles)).summary).toMatch(
			/^After `const doubler = new Doubler\(\)`, what `doubler\.apply\(.*\)` returned at `\[0\]\[1\]` is 6, .*transposed/s
		);
		expect((await gradeSource<Tensors>(doubler('t.mul(2).arraySync()'), doubles)).outcome).toBe('failed');
	});
});

describe('a scenario of an author’s', () => {
	it.each<[string, (makers: CheckMakers<Learner>) => Check[]]>([
		[
			'without a beginning',
			({ behaves }) => [
				behaves('MeanScaler', { title: 't', scenarios: ({ get }) => [[get('mean_')]], expected: MeanScaler })
			]
		],
		[
			'of which there is none',
			({ behaves }) => [behaves('MeanScaler', { title: 't', scenarios: () => [], expected: MeanScaler })]
		],
		[
			'on which the reference breaks',
			({ behaves }) => [
				behaves('MeanScaler', {
					title: 't',
					scenarios: ({ create, call }) => [[create(), call('fit', null as never)]],
					expected: MeanScaler
				})
			]
		]
	])('could not be checked %s', async (_, broken) => {
		expect((await gradeSource<Learner>(source(), broken)).outcome).toBe('could-not-check');
	});
});
