import * as tf from '@tensorflow/tfjs';
import { beforeAll, expect, it } from 'vitest';
import { toOutput } from '#kernel/worker/outputs.ts';
import { previewTensor, summarisedTensor } from '#kernel/worker/tensor-preview.ts';

beforeAll(() => tf.setBackend('cpu'));

it('a tensor is sent with its first values and a summary of all', () => {
	expect(summarisedTensor(tf.tensor1d([1, 2, NaN, 6, Infinity]), 2)).toEqual({
		...{ shape: [5], dtype: 'float32', size: 5, disposed: false },
		values: Float64Array.of(1, 2),
		summary: { low: 1, high: 6, mean: 3, std: Math.sqrt(14 / 3), nan: 1, infinite: 1, counted: 5 }
	});
	expect(summarisedTensor(tf.scalar(3), 10)).not.toHaveProperty('summary');
});

it('a complex tensor has two numbers for each value', () => {
	const complex = tf.complex([1, 2, 3], [4, 5, 6]);
	expect(previewTensor(complex, 2)).toMatchObject({
		dtype: 'complex64',
		values: Float64Array.of(1, 4, 2, 5)
	});
	expect(summarisedTensor(complex, 2)).not.toHaveProperty('summary');
});

it('a tensor of texts has texts, and one that was disposed has nothing', () => {
	expect(summarisedTensor(tf.tensor1d(['a', 'x'.repeat(5_000)]), 9).values).toEqual(['a', 'x'.repeat(1_000)]);
	const gone = tf.tensor1d([1, 2]);
	gone.dispose();
	expect(toOutput(gone)).toEqual({
		kind: 'tensor',
		tensor: { shape: [2], dtype: 'float32', size: 2, values: new Float64Array(), disposed: true }
	});
});
