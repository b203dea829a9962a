/** Convolutions on the wasm backend: their gradients against the cpu backend's, and against the values themselves. */
import * as tf from '@tensorflow/tfjs';
import { beforeAll, describe, it, vi } from 'vitest';
import { addWasm, expectFiniteDifferences, expectSameAsCpu, type Apply } from '../../../support/tensors.ts';

vi.setConfig({ testTimeout: 60_000 });

beforeAll(addWasm);

type Pad =
	'same' | 'valid' | number | [[number, number], [number, number], [number, number], [number, number]];

const explicit: Pad = [[0, 0], [1, 2], [3, 0], [0, 0]]; // prettier-ignore
const pads: Pad[] = ['same', 'valid', 1, explicit];
/** With the long ones, rows between two windows are left out. */
const strides: [number, number][] = [[1, 1], [2, 2], [2, 1], [4, 3]]; // prettier-ignore
/** Odd and even sides, a filter of one place, and one that is as large as the images. */
const sizes: { image: [number, number]; filter: [number, number] }[] = [
	{ image: [7, 6], filter: [3, 3] },
	{ image: [6, 9], filter: [2, 4] },
	{ image: [6, 5], filter: [1, 1] },
	{ image: [4, 3], filter: [4, 3] }
];
const cases = pads.flatMap((pad) =>
	strides.flatMap((stride) => sizes.map((size) => ({ pad, stride, ...size })))
);
const named = cases.map((one) => [describeCase(one), one] as const);

function describeCase({ pad, stride, image, filter }: (typeof cases)[number]): string {
	return `${image.join('×')}, filter ${filter.join('×')}, strides ${stride.join(' and ')}, pad ${JSON.stringify(pad)}`;
}

/** With one number of zeros, tfjs takes filters for squares and their steps for equal. */
const onEachSide = (pad: Pad): Pad => (typeof pad === 'number' ? [[0, 0], [pad, pad], [pad, pad], [0, 0]] : pad); // prettier-ignore

describe.each([
	[1, 1],
	[3, 5],
	[4, 8]
])('conv2d from %i to %i channels', (channels, filters) => {
	it.each(named)('%s', async (_, { pad, stride, image, filter }) => {
		const convolve = (padding: Pad) =>
			((x: tf.Tensor4D, w: tf.Tensor4D) => tf.conv2d(x, w, stride, padding)) as Apply;
		const shapes = [
			[2, ...image, channels],
			[...filter, channels, filters]
		];
		await expectSameAsCpu(convolve(pad), shapes, convolve(onEachSide(pad)));
		await expectFiniteDifferences(convolve(pad), shapes);
	});
});

describe.each([
	[1, 1],
	[3, 1],
	[2, 3]
])('depthwiseConv2d of %i channels, each times %i', (channels, times) => {
	// XNNPACK and the cpu backend know no other steps here.
	const even = named.filter(([, { stride }]) => stride[0] === stride[1]);
	it.each(even)('%s', async (_, { pad, stride, image, filter }) => {
		const convolve = (padding: Pad) =>
			((x: tf.Tensor4D, w: tf.Tensor4D) => tf.depthwiseConv2d(x, w, stride, padding as 'same')) as Apply;
		const shapes = [
			[2, ...image, channels],
			[...filter, channels, times]
		];
		await expectSameAsCpu(convolve(pad), shapes, convolve(onEachSide(pad)));
		await expectFiniteDifferences(convolve(pad), shapes);
	});
});

describe.each(['same', 'valid'] as const)('dilated filters, pad %s', (pad) => {
	it.each([[2, 2] as [number, number], [1, 3] as [number, number]])('by %i and %i', async (...dilations) => {
		const shapes = [
			[2, 9, 8, 3],
			[3, 2, 3, 4]
		];
		const plain = (x: tf.Tensor4D, w: tf.Tensor4D) => tf.conv2d(x, w, 1, pad, 'NHWC', dilations);
		const depthwise = (x: tf.Tensor4D, w: tf.Tensor4D) => tf.depthwiseConv2d(x, w, 1, pad, 'NHWC', dilations);
		for (const apply of [plain, depthwise] as Apply[]) {
			await expectSameAsCpu(apply, shapes);
			await expectFiniteDifferences(apply, shapes);
		}
	});
});

describe('what is made of convolutions', () => {
	it('conv1d', async () => {
		const apply = (x: tf.Tensor, w: tf.Tensor) => tf.conv1d(x as tf.Tensor3D, w as tf.Tensor3D, 2, 'same');
		await expectSameAsCpu(apply, [[3, 11, 2], [4, 2, 5]]); // prettier-ignore
	});

	it('conv2dTranspose', async () => {
		const apply = (x: tf.Tensor, w: tf.Tensor) =>
			tf.conv2dTranspose(x as tf.Tensor4D, w as tf.Tensor4D, [2, 8, 10, 3], 2, 'same');
		await expectSameAsCpu(apply, [[2, 4, 5, 4], [3, 3, 3, 4]]); // prettier-ignore
	});

	it('separableConv2d', async () => {
		const apply = (x: tf.Tensor, w: tf.Tensor, v: tf.Tensor) =>
			tf.separableConv2d(x as tf.Tensor4D, w as tf.Tensor4D, v as tf.Tensor4D, 1, 'same');
		await expectSameAsCpu(apply, [[2, 6, 5, 3], [3, 3, 3, 2], [1, 1, 6, 4]]); // prettier-ignore
	});
});
