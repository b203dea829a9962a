/** Pools on the wasm backend: their gradients against the cpu backend's. */
import * as tf from '@tensorflow/tfjs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { addWasm, expectFiniteDifferences, expectSameAsCpu, type Apply } from '../../../support/tensors.ts';

vi.setConfig({ testTimeout: 60_000 });

beforeAll(addWasm);

const cases = (['same', 'valid', 1] as const).flatMap((pad) =>
	[1, 2, 3].flatMap(
		(stride) =>
		[[2, 2], [3, 3], [3, 2]].map((window) => ({ pad, stride, window: window as [number, number] })) // prettier-ignore
	)
);
const named = cases.map(
	(one) => [`${one.window.join('×')}, stride ${one.stride}, pad ${one.pad}`, one] as const
);

type Pad =
	(typeof cases)[number]['pad'] | [[number, number], [number, number], [number, number], [number, number]];

/** With one number of zeros, tfjs takes windows for squares. */
const onEachSide = (pad: Pad): Pad => (pad === 1 ? [[0, 0], [1, 1], [1, 1], [0, 0]] : pad); // prettier-ignore

describe.each([1, 5])('of %i channels', (channels) => {
	const shapes = [[2, 7, 8, channels]];

	it.each(named)('maxPool %s', async (_, { pad, stride, window }) => {
		const pool = (padding: Pad) =>
			((x: tf.Tensor4D) => tf.maxPool(x, window, stride, padding as 'same')) as Apply;
		await expectSameAsCpu(pool(pad), shapes, pool(onEachSide(pad)));
	});

	it.each(named)('avgPool %s', async (_, { pad, stride, window }) => {
		const pool = (padding: Pad) =>
			((x: tf.Tensor4D) => tf.avgPool(x, window, stride, padding as 'same')) as Apply;
		await expectSameAsCpu(pool(pad), shapes, pool(onEachSide(pad)));
		await expectFiniteDifferences(pool(pad), shapes);
	});
});

it('gives the gradient to the first of equal values, and to values below 0', async () => {
	await tf.setBackend('wasm');
	tf.tidy(() => {
		const x = tf.tensor4d([-3, -1, -1, -2, 0, 0, 0, 0], [2, 2, 2, 1]);
		const slopes = tf.grad((images) => tf.maxPool(images as tf.Tensor4D, 2, 2, 'valid'))(
			x,
			tf.tensor4d([5, 7], [2, 1, 1, 1])
		);
		expect([...slopes.dataSync()]).toEqual([0, 5, 0, 0, 7, 0, 0, 0]);
	});
});
