import { describe, expect, it } from 'vitest';
import { agrees, findDifference } from '#grading/compare.ts';
import { tensor } from '#grading/index.ts';
import { OpaqueResult } from '#grading/values.ts';
import { tensorResult } from '../../support/graded-values.ts';

const difference = (got: unknown, expected: unknown) => findDifference(got, expected, 1e-6);
const count = (n: number) => Array.from({ length: n }, (_, at) => at);

describe('the difference between two tensors', () => {
	it.each<[string, unknown, object]>([
		['nothing', undefined, { says: 'is undefined, it should be a float32 tensor of shape [1, 2]' }],
		['a promise', new OpaqueResult('a promise'), { nudge: 'Put `await` before it.' }],
		['a list', [[1, 2]], { nudge: 'Make it one with `tf.tensor(…)`.' }],
		[
			'one that is gone',
			tensorResult([], [1, 2], { disposed: true }),
			{ says: 'is a tensor that was disposed before it was returned' }
		]
	])('is told of %s', (_, got, words) => {
		expect(difference(got, tensor([[1, 2]]))).toMatchObject(words);
	});

	it('has no nudge where nothing is known', () => {
		expect(difference('a', tensor([1]))).not.toHaveProperty('nudge');
	});

	it('is told of tensors inside of lists and records', () => {
		const got = { weights: [tensorResult([1, 2], [2]), tensorResult([1, 5], [2])] };
		expect(difference(got, { weights: [tensor([1, 2]), tensor([1, 2])] })?.path).toBe('.weights[1][1]');
	});

	it.each<[number[], number, string]>([
		[[], 0, ''],
		[[12], 11, '[11]'],
		[[2, 2, 3], 10, '[1][1][1]'],
		[[2, 3, 2], 7, '[1][0][1]'],
		[[3, 4], 11, '[2][3]']
	])('names its place: shape %j, value %i', (shape, at, path) => {
		const size = shape.reduce((product, length) => product * length, 1);
		const values = count(size).with(at, -5);
		const found = difference(tensorResult(values, shape), tensor(count(size), shape))!;
		expect(found).toMatchObject({ path, says: `is -5, it should be ${at}` });
	});

	it('counts the values that differ', () => {
		const got = tensorResult([0, 7, 2, 8], [2, 2]);
		expect(difference(got, tensor(count(4), [2, 2]))).toMatchObject({
			path: '[0][1]',
			count: { differ: 2, of: 4 }
		});
	});
});

it('the shape counts as a whole', () => {
	for (const shape of [[4], [4, 1], [1, 4], [2, 2, 1]])
		expect(agrees(tensorResult(count(4), shape), tensor(count(4), [2, 2]), 1)).toBe(false);
	expect(agrees(tensorResult(count(4), [2, 2]), tensor(count(4), [2, 2]), 0)).toBe(true);
});
