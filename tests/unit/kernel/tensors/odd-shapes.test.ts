import * as tf from '@tensorflow/tfjs';
import { beforeAll, expect, it } from 'vitest';
import { refuseOddShapes } from '#kernel/tensors/odd-shapes.ts';

beforeAll(async () => {
	await tf.setBackend('cpu');
	refuseOddShapes(tf);
});

it('a tensor where a number belongs is refused, and leaves nothing behind', () => {
	const labels = tf.tensor1d([3], 'int32');
	const before = tf.memory();
	expect(() => tf.tidy(() => tf.oneHot(10, labels as never))).toThrow(/place 1 .*something else.*swapped/);
	expect(tf.memory()).toMatchObject({ numTensors: before.numTensors, numDataBuffers: before.numDataBuffers });
	labels.dispose();
});

it('other shapes are as they were, empty ones and numbers alone included', () => {
	const shapes = [tf.oneHot([1, 2], 4), tf.zeros([0, 3]).add(1), tf.scalar(2).square()].map(
		(tensor) => tensor.shape
	);
	expect(shapes).toEqual([[2, 4], [0, 3], []]);
});
