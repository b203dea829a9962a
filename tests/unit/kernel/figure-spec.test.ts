import * as tf from '@tensorflow/tfjs';
import { beforeAll, expect, it } from 'vitest';
import { toFigureSpec } from '#kernel/worker/figure-spec.ts';

beforeAll(() => tf.setBackend('cpu'));

const copy = (values: unknown) => toFigureSpec({ data: [{ values }], layout: {} }).data[0]!['values'];

it('numbers travel as one block: typed arrays as they are, long lists as Float64Array', () => {
	expect(copy(Float32Array.of(1, 2))).toEqual(Float32Array.of(1, 2));
	expect(copy(BigInt64Array.of(1n, 2n))).toEqual(Float64Array.of(1, 2));
	const long = Array.from({ length: 100 }, (_, at) => at);
	expect(copy(long)).toEqual(Float64Array.from(long));
	expect(copy([1, 2, 3])).toEqual([1, 2, 3]);
});

it('lists that hold something else stay lists', () => {
	const mixed = [...Array.from({ length: 99 }, () => 1), 'a'];
	expect(copy(mixed)).toEqual(mixed);
	const gap = [...Array.from({ length: 99 }, () => 1), null];
	expect(copy(gap)).toEqual(gap);
});

it('a matrix becomes rows, any other tensor a list', () => {
	const matrix = tf.tensor([1, 2, 3, 4, 5, 6], [2, 3]);
	expect(copy(matrix)).toEqual([Float32Array.of(1, 2, 3), Float32Array.of(4, 5, 6)]);
	expect(copy(tf.tensor([1, 2]))).toEqual(Float32Array.of(1, 2));
	expect(copy(tf.tensor(['a', 'b']))).toEqual(['a', 'b']);
});

it('a copy is of this moment: what the code changes later does not show', () => {
	const x = Float64Array.of(1, 2);
	const kept = copy(x);
	x[0] = 99;
	expect(kept).toEqual(Float64Array.of(1, 2));
});

it('of too many values more are sent than the page draws, so that it says so', () => {
	const kept = copy(new Float64Array(3_000_000)) as Float64Array;
	expect(kept.length).toBeGreaterThan(600_000);
	expect(kept.length).toBeLessThanOrEqual(1_000_000);
	const { data } = toFigureSpec({
		data: [{ x: new Float64Array(900_000), y: new Float64Array(900_000) }],
		layout: {}
	});
	const sent = ['x', 'y'].reduce((sum, key) => sum + (data[0]![key] as Float64Array).length, 0);
	expect(sent).toBeGreaterThan(600_000);
});
