/** What tfjs 4.22 gets wrong about the zeros around images, on the wasm backend. */
import type * as tfjs from '@tensorflow/tfjs';
import type { Pad, Shape4D, Tensors, WindowAttributes } from './kernel.ts';

type Info = tfjs.backend_util.Conv2DInfo;

/** Kernels to which XNNPACK is told to find the padding by itself. */
export const convolutions = ['Conv2D', 'FusedConv2D', 'DepthwiseConv2dNative', 'FusedDepthwiseConv2D'];
export const pools = ['MaxPool', 'AvgPool', 'AvgPoolGrad'];

/**
 * A number of zeros, said for each side. With one number, tfjs takes windows for squares and their steps for equal, and the
 * kernels then write behind the end of their result.
 */
const toExplicit = (pad: Pad): Pad => (typeof pad === 'number' ? around(pad, pad, pad, pad) : pad);

const around = (top: number, bottom: number, left: number, right: number): Pad => [
	[0, 0],
	[top, bottom],
	[left, right],
	[0, 0]
];

export function describeConvolution(
	tf: Tensors,
	input: Shape4D,
	filter: Shape4D,
	{ strides, dilations, pad, dimRoundingMode }: ConvolutionAttributes,
	isDepthwise = false
): Info {
	const { computeConv2DInfo } = tf.backend_util;
	return computeConv2DInfo(
		input,
		filter,
		strides,
		dilations ?? 1,
		toExplicit(pad),
		dimRoundingMode,
		isDepthwise
	);
}

export function describePool(
	tf: Tensors,
	input: Shape4D,
	{ filterSize, strides, pad, dimRoundingMode }: PoolAttributes
): Info {
	return tf.backend_util.computePool2DInfo(input, filterSize, strides, 1, toExplicit(pad), dimRoundingMode);
}

/**
 * With pad `same`, XNNPACK computes how many zeros are missing, without a sign: where strides are longer than the filter they
 * are fewer than none, which it takes for billions. So the zeros are counted here.
 */
export function withPaddedConvolution(tf: Tensors, kernel: tfjs.KernelConfig): tfjs.KernelConfig {
	const isDepthwise = kernel.kernelName.includes('Depthwise');
	return withPadding(kernel, (pad, { inputs, attrs }) => {
		if (pad !== 'same') return toExplicit(pad);
		const { x, filter } = inputs as unknown as Record<'x' | 'filter', { shape: Shape4D }>;
		const { padInfo } = describeConvolution(tf, x.shape, filter.shape, attrs as never, isDepthwise);
		return around(padInfo.top, padInfo.bottom, padInfo.left, padInfo.right);
	});
}

export const withPaddedPool = (kernel: tfjs.KernelConfig) => withPadding(kernel, toExplicit);

type Call = Parameters<tfjs.KernelFunc>[0];

function withPadding(kernel: tfjs.KernelConfig, count: (pad: Pad, call: Call) => Pad): tfjs.KernelConfig {
	return {
		...kernel,
		kernelFunc(call) {
			const attrs = { ...call.attrs, pad: count((call.attrs as unknown as WindowAttributes).pad, call) };
			return kernel.kernelFunc({ ...call, attrs: attrs as never });
		}
	};
}

export interface ConvolutionAttributes extends WindowAttributes {
	dilations?: number | [number, number] | null;
}

export interface PoolAttributes extends WindowAttributes {
	filterSize: number | [number, number];
}
