import { describe, expect, it } from 'vitest';
import type { Check, CheckMakers } from '#grading/define.ts';
import { throws } from '#grading/index.ts';
import { gradeSource } from '../../support/grading.ts';

interface Learner {
	root(square: number): number;
}

const grade = (source: string, accepts: (got: number, expected: number, square: number) => unknown) =>
	gradeSource<Learner>(`const root = (square) => ${source}`, ({ compare }: CheckMakers<Learner>): Check[] => [
		compare('root', {
			title: 'either root',
			inputs: [[9], [-1]],
			expected: (square) => (square < 0 ? throws() : Math.sqrt(square)),
			accepts: accepts as () => true
		})
	]);

const root = (value: string) =>
	`{ if (square < 0) throw new RangeError('of a negative number'); return ${value} }`;
const eitherRoot = (got: number, _: number, square: number) =>
	got * got === square || 'Its square is another.';

describe('a comparison of the author’s own', () => {
	it('takes what it accepts, though it is not what the reference gives', async () => {
		expect((await grade(root('-Math.sqrt(square)'), eitherRoot)).outcome).toBe('passed');
	});

	it('says what is wrong, after the call', async () => {
		expect(await grade(root('2'), eitherRoot)).toMatchObject({
			outcome: 'failed',
			summary: '`root(9)` returned 2. Its square is another.'
		});
	});

	it.each([false, '', undefined, 0, 1, null, {}])('accepts with true, not with %j', async (answer) => {
		expect(await grade(root('2'), () => answer)).toMatchObject({
			outcome: 'failed',
			summary: '`root(9)` returned 2; it should return 3.'
		});
		expect((await grade(root('3'), () => answer)).summary).toBe(
			'`root(9)` returned 3. It is not of the kind that is needed.'
		);
	});

	it('that throws on the value alone says that the kind is wrong', async () => {
		const { outcome, summary } = await grade(
			root('3'),
			(() => {
				let asked = 0;
				return () => {
					if (asked++ === 0) throw new TypeError('no');
					return true;
				};
			})()
		);
		expect(outcome).toBe('failed');
		expect(summary).toContain('It is not of the kind that is needed.');
	});

	it('is not asked where an error must be thrown', async () => {
		expect(await grade('Math.sqrt(Math.abs(square))', () => true)).toMatchObject({
			outcome: 'failed',
			summary: '`root(-1)` returned 1; it should throw an error.'
		});
	});

	it('gets the arguments as they were, whatever it does with them', async () => {
		const { outcome } = await gradeSource<{ last(values: number[]): number }>(
			'const last = (values) => values.at(-1)',
			({ compare }) => [
				compare('last', {
					title: 'l',
					inputs: [[[1, 2]]],
					expected: (values) => values.pop()!,
					accepts: (got, _, values) => got === values.pop() || 'no'
				})
			]
		);
		expect(outcome).toBe('passed');
	});
});
