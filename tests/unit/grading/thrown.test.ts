import { describe, expect, it } from 'vitest';
import { many, throws } from '#grading/index.ts';
import type { Check, CheckMakers } from '#grading/define.ts';
import { isAccident } from '#grading/thrown.ts';
import { gradeSource } from '../../support/grading.ts';

interface Learner {
	mean(values: number[]): number;
	later(value: number): Promise<number>;
}

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

const needing =
	(rules: Parameters<typeof throws>[0], inputs: [number[]][] = [[[2, 4]], [[]]]) =>
	({ compare }: CheckMakers<Learner>): Check[] => [
		compare('mean', {
			title: 'the mean',
			inputs,
			expected: (values) => (values.length === 0 ? throws(rules) : meanOf(values)),
			mistakes: [
				{ answer: (values) => (values.length === 0 ? 0 : meanOf(values)), says: 'Nothing has no mean.' }
			]
		})
	];

const mean = (empty: string) =>
	`const mean = (v) => { if (v.length === 0) { ${empty} } return v.reduce((a, b) => a + b, 0) / v.length }`;

describe('an error that a task asks for', () => {
	it.each([
		['throw new Error("no")', {}],
		['throw new TypeError("no")', {}],
		['throw "no"', {}],
		['throw new RangeError("The list is Empty.")', { kind: 'RangeError', mentions: 'empty' }]
	])('passes when it is thrown: %s', async (empty, rules) => {
		expect(await gradeSource<Learner>(mean(empty), needing(rules))).toMatchObject({ outcome: 'passed' });
	});

	it.each([
		['', {}, '`mean([])` returned NaN; it should throw an error.'],
		['return new Error("empty")', {}, 'it should throw an error.'],
		['return Promise.reject(1)', { kind: 'RangeError' }, 'it should throw a RangeError.'],
		[
			'throw new Error("empty")',
			{ kind: 'RangeError' },
			'`mean([])` threw an Error; it should throw a RangeError.'
		],
		[
			'throw new RangeError("no")',
			{ mentions: 'empty' },
			'`mean([])` threw a RangeError that says “no”; it should say something about “empty”.'
		],
		[
			'throw { name: "RangeError", message: "empty" }',
			{ kind: 'RangeError' },
			'it should throw a RangeError.'
		],
		['return 0', {}, '`mean([])` returned 0; it should throw an error.\nNothing has no mean.']
	])('fails without it: %s', async (empty, rules, words) => {
		const { outcome, summary } = await gradeSource<Learner>(mean(empty), needing(rules));
		expect(summary).toContain(words);
		expect(outcome).toBe('failed');
	});

	it.each(['missing()', 'return mean([])', 'const f = () => f(); f()'])(
		'is none when the code has a fault: %s',
		async (empty) => {
			expect((await gradeSource<Learner>(mean(empty), needing({}))).outcome).toBe('crashed');
		}
	);

	it('crashes when it comes where a value belongs', async () => {
		const { outcome, summary } = await gradeSource<Learner>(
			'const mean = () => { throw new Error("empty") }',
			needing({})
		);
		expect(outcome).toBe('crashed');
		expect(summary).toBe('`mean([2, 4])` stopped with Error: empty\nIt should return 3.');
	});

	it('is shown as the smallest case where only it is missing', async () => {
		const build = ({ compare }: CheckMakers<Learner>) => [
			compare('mean', {
				title: 'the mean',
				inputs: ({ random }) => many(3, () => [random.normals(6, { mean: -50 })] as [number[]]),
				expected: (values: number[]) => (values.some((value) => value < 0) ? throws() : meanOf(values))
			})
		];
		const { summary } = await gradeSource<Learner>(mean(''), build);
		expect(summary).toMatch(/A small case: `mean\(\[-\d+\]\)` should throw an error; yours returns -\d+\./);
	});
});

describe('a promise', () => {
	const build = ({ compare }: CheckMakers<Learner>) => [
		compare('later', {
			title: 'later',
			inputs: [[2], [-1]],
			expected: async (value) => (value < 0 ? throws({ mentions: 'negative' }) : value * 2)
		})
	];

	it('is asked for by an async reference', async () => {
		const rejects = 'const later = async (x) => { if (x < 0) throw new Error("negative"); return x * 2 }';
		expect(await gradeSource<Learner>(rejects, build)).toMatchObject({ outcome: 'passed' });
		const { outcome, summary } = await gradeSource<Learner>(rejects.replace('async', ''), build);
		expect(outcome).toBe('failed');
		expect(summary).toContain('`later(2)` returned 4 at once; it should return a promise.\nWrite `async`');
		const { summary: wrong } = await gradeSource<Learner>(rejects.replace('x * 2', 'x'), build);
		expect(wrong).toBe('`later(2)` returned 2; it should return 4.');
	});

	it('that never settles is timed out, whoever asks', async () => {
		const never = 'const later = () => new Promise(() => {}); class Waits { next = later }';
		const words = 'returned a promise that was still waiting after 0.5 s.\nDoes something settle it?';
		const called = await gradeSource<Learner>(never, build);
		expect(called).toMatchObject({ outcome: 'timed-out', checks: [] });
		expect(called.summary).toContain(`\`later(2)\` ${words}`);
		const checked = await gradeSource<Learner>(never, ({ check }) => [
			check('c', async ({ learner }) => void (await learner.later(3)))
		]);
		expect(checked).toMatchObject({
			outcome: 'timed-out',
			summary: expect.stringContaining('`later(3)`') as string
		});
		const used = await gradeSource<{ Waits: new () => { next(): number } }>(never, ({ behaves }) => [
			behaves('Waits', {
				title: 'w',
				scenarios: ({ create, call }) => [[create(), call('next')]],
				expected: class {
					next = () => 5;
				}
			})
		]);
		expect(used.outcome).toBe('timed-out');
		expect(used.summary).toContain(`\`const waits = new Waits(); waits.next()\` ${words}`);
	});

	it('that is rejected is a throw', async () => {
		const rejected = 'const later = async (x) => { if (x > 0) throw new Error("no"); return x * 2 }';
		expect(await gradeSource<Learner>(rejected, build)).toMatchObject({
			outcome: 'crashed',
			thrown: { message: 'no' }
		});
	});
});

it.each([
	['ReferenceError', 'x is not defined', true],
	['LoopLimitError', 'still running', true],
	['InternalError', 'too much', true],
	['RangeError', 'Maximum call stack size exceeded', true],
	['InternalError', 'too much recursion', true],
	['Error', 'Too much Recursion', true],
	['RangeError', 'The list is empty.', false],
	['TypeError', 'not a list', false]
])('%s: “%s” is an accident: %s', (name, message, is) => {
	expect(isAccident({ name, message, stack: '' })).toBe(is);
});
