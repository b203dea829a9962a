/** Products of matrices and sums of columns on the wasm backend, against the cpu backend. */
import * as tf from '@tensorflow/tfjs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { addWasm, draw, expectSameAsCpu } from '../../../support/tensors.ts';
import { expectClose } from '../../ml/expect-close.ts';

vi.setConfig({ testTimeout: 60_000 });

beforeAll(addWasm);

const turns = [[false, false], [true, false], [false, true], [true, true]] as const; // prettier-ignore
const turned = (shape: number[], isTurned: boolean) =>
	isTurned ? [...shape.slice(0, -2), shape.at(-1)!, shape.at(-2)!] : shape;

describe.each([
	[
		[5, 6],
		[6, 7]
	],
	[
		[9, 3],
		[3, 8]
	],
	[
		[1, 4, 2],
		[1, 2, 5]
	],
	[
		[3, 5, 6],
		[3, 6, 4]
	],
	[
		[2, 3, 1, 7],
		[2, 3, 7, 9]
	]
])('%j times %j', (left, right) => {
	// prettier-ignore
	it.each(turns)('left turned: %s, right turned: %s', async (isLeft, isRight) => {
		const shapes = [turned(left, isLeft), turned(right, isRight)];
		await expectSameAsCpu((a, b) => tf.matMul(a!, b!, isLeft, isRight), shapes);
	});
});

describe.each([[[7, 5]], [[3, 4, 8]], [[2, 150, 1, 9]]])('sums of %j', (shape) => {
	it('over all axes but the last, and over others', async () => {
		const axes = shape.slice(1).map((_, axis) => axis);
		await expectSameAsCpu((x) => x!.sum(axes), [shape]);
		await expectSameAsCpu((x) => x!.sum(axes, true), [shape]);
		await expectSameAsCpu((x) => x!.sum([0]), [shape]);
		await expectSameAsCpu((x) => x!.sum([shape.length - 1]), [shape]);
	});
});

it('multiplies by the same numbers as a row and as a column', async () => {
	await tf.setBackend('wasm');
	tf.tidy(() => {
		const numbers = tf.tensor1d([1, 2, 3, 4]);
		const left = tf.ones<tf.Rank.R2>([2, 1]);
		expect(tf.matMul(left, numbers.reshape<tf.Tensor2D>([1, 4])).arraySync()).toEqual([[1, 2, 3, 4], [1, 2, 3, 4]]); // prettier-ignore
		const column = numbers.reshape<tf.Tensor2D>([4, 1]);
		expect(tf.matMul(tf.ones<tf.Rank.R2>([2, 4]), column).arraySync()).toEqual([[10], [10]]);
		expect(tf.fused.matMul({ a: tf.ones([3, 4]), b: column }).arraySync()).toEqual([[10], [10], [10]]);
	});
});

it('multiplies many matrices by one', async () => {
	const product = async (backend: string) => {
		await tf.setBackend(backend);
		return tf.tidy(() => tf.matMul(draw([4, 3, 2], 1), draw([1, 2, 6], 2)).arraySync());
	};
	expectClose(await product('wasm'), await product('cpu'), 1e-5);
});

describe('Adam', () => {
	it('walks as on the cpu backend, with a number of weights that no register holds', async () => {
		const walk = async (backend: string) => {
			await tf.setBackend(backend);
			const weights = tf.variable(draw([3, 7], 1));
			const optimizer = tf.train.adam(0.05);
			for (let step = 0; step < 5; step++) optimizer.minimize(() => weights.square().mean());
			const state = await optimizer.getWeights();
			const values = [weights, ...state.map(({ tensor }) => tensor)].map((tensor) => [...tensor.dataSync()]);
			weights.dispose();
			optimizer.dispose();
			return values.flat();
		};
		const expected = await walk('cpu');
		const got = await walk('wasm');
		expect(got).toHaveLength(expected.length);
		got.forEach((value, at) => expect(value).toBeCloseTo(expected[at]!, 6));
	});
});
