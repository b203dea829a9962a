/**
 * The gradients of a convolution: for the filter by a loop of our own; for the images by the convolution of the gradient with
 * the filter, which XNNPACK computes fast (Dumoulin and Visin, “A guide to convolution arithmetic for deep learning”, 2016).
 */
import type * as tfjs from '@tensorflow/tfjs';
import { cutEdges, spread, zerosAround } from './images.ts';
import {
	addressesOf,
	type Kernel,
	type Shape4D,
	type Tensors,
	type WasmBackend,
	type WindowAttributes
} from './kernel.ts';
import { describeConvolution } from './padding.ts';
import { loopsOf } from './simd/simd.ts';

type FilterAttributes = WindowAttributes & { filterShape: Shape4D };

export function conv2DBackpropFilter(tf: Tensors): Kernel {
	interface Inputs {
		/** [rows, height, width, in] */
		x: tfjs.Tensor4D;
		/** [rows, outHeight, outWidth, out] */
		dy: tfjs.Tensor4D;
	}
	return {
		name: 'Conv2DBackpropFilter',
		/** @returns [filterHeight, filterWidth, in, out] */
		run: ({ x, dy }: Inputs, attributes: FilterAttributes, backend: WasmBackend) =>
			tf.tidy(() => {
				const { filterShape } = attributes;
				const info = describeConvolution(tf, x.shape, filterShape, attributes);
				const { padInfo, strideHeight, strideWidth, filterHeight, filterWidth, outHeight, outWidth } = info;
				const padding = zerosAround([padInfo.top, padInfo.bottom], [padInfo.left, padInfo.right]);
				const images = padInfo.type === 'VALID' ? x : x.pad<tfjs.Tensor4D>(padding);
				const [count, height, width, channels] = images.shape;
				// The loops take four filters at once.
				const missing = -info.outChannels & 3;
				const slopes = missing ? dy.pad([[0, 0], [0, 0], [0, 0], [0, missing]]) : dy; // prettier-ignore
				const filters = info.outChannels + missing;
				const output = backend.makeOutput([filterHeight, filterWidth, channels, filters], 'float32');
				backend.typedArrayFromHeap(output).fill(0);
				loopsOf(backend).filterGradient(
					...addressesOf(backend, images, slopes, output),
					...[count, height, width, channels, outHeight, outWidth, filters],
					...[filterHeight, filterWidth, strideHeight, strideWidth]
				);
				const all = tf.engine().makeTensorFromTensorInfo(output) as tfjs.Tensor4D;
				return missing ? all.slice([0, 0, 0, 0], filterShape) : all;
			})
	};
}

export function conv2DBackpropInput(tf: Tensors): Kernel {
	interface Inputs {
		/** [rows, outHeight, outWidth, out] */
		dy: tfjs.Tensor4D;
		/** [filterHeight, filterWidth, in, out] */
		filter: tfjs.Tensor4D;
	}
	return {
		name: 'Conv2DBackpropInput',
		/** @returns [rows, height, width, in] */
		run: ({ dy, filter }: Inputs, attributes: WindowAttributes & { inputShape: Shape4D }) =>
			tf.tidy(() => {
				const info = describeConvolution(tf, attributes.inputShape, filter.shape, attributes);
				const turned = filter.reverse([0, 1]).transpose<tfjs.Tensor4D>([0, 1, 3, 2]);
				const { images, pad } = spreadGradient(dy, info);
				return tf.conv2d(images, turned, 1, pad);
			})
	};
}

/** The gradient with zeros where strides left something out, and how many are around it when the turned filter meets all of it. */
export function spreadGradient(dy: tfjs.Tensor4D, info: tfjs.backend_util.Conv2DInfo) {
	const wide = spread(dy, info.strideHeight, info.strideWidth);
	const [, height, width] = wide.shape;
	const top = info.filterHeight - 1 - info.padInfo.top;
	const left = info.filterWidth - 1 - info.padInfo.left;
	const rows = [top, info.inHeight + info.filterHeight - 1 - height - top] as const;
	const columns = [left, info.inWidth + info.filterWidth - 1 - width - left] as const;
	return { images: cutEdges(wide, rows, columns), pad: zerosAround(rows, columns) };
}
