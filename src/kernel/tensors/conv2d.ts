/**
 * The gradients of a convolution, each by the convolution itself, which XNNPACK computes fast: for the filter the images are
 * convolved with the gradient, for the images the gradient with the filter (Dumoulin and Visin, “A guide to convolution
 * arithmetic for deep learning”, 2016).
 */
import type * as tfjs from '@tensorflow/tfjs';
import { frame, spread } from './images.ts';
import type { Kernel, Shape4D, Tensors, WindowAttributes } from './kernel.ts';
import { describeConvolution } from './padding.ts';

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
		run: ({ x, dy }: Inputs, attributes: WindowAttributes & { filterShape: Shape4D }) =>
			tf.tidy(() => {
				const info = describeConvolution(tf, x.shape, attributes.filterShape, attributes);
				const { strideHeight, strideWidth, padInfo } = info;
				// What is read: rows that a stride leaves over at the end are not.
				const height = (info.outHeight - 1) * strideHeight + info.filterHeight;
				const width = (info.outWidth - 1) * strideWidth + info.filterWidth;
				const read = frame(
					tf,
					x,
					[padInfo.top, height - info.inHeight - padInfo.top],
					[padInfo.left, width - info.inWidth - padInfo.left]
				);
				// The sum goes over the rows, so they take the place of the channels.
				const images = read.transpose<tfjs.Tensor4D>([3, 1, 2, 0]);
				const filter = dy.transpose<tfjs.Tensor4D>([1, 2, 0, 3]);
				const strides: [number, number] = [strideHeight, strideWidth];
				return tf.conv2d(images, filter, 1, 'valid', 'NHWC', strides).transpose([1, 2, 0, 3]);
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
				return tf.conv2d(spreadGradient(tf, dy, info), turned, 1, 'valid');
			})
	};
}

/** The gradient with zeros where strides left something out, and around, so that the turned filter meets all of it. */
export function spreadGradient(
	tf: Tensors,
	dy: tfjs.Tensor4D,
	info: tfjs.backend_util.Conv2DInfo
): tfjs.Tensor4D {
	const wide = spread(dy, info.strideHeight, info.strideWidth);
	const [, height, width] = wide.shape;
	const top = info.filterHeight - 1 - info.padInfo.top;
	const left = info.filterWidth - 1 - info.padInfo.left;
	const bottom = info.inHeight + info.filterHeight - 1 - height - top;
	const right = info.inWidth + info.filterWidth - 1 - width - left;
	return frame(tf, wide, [top, bottom], [left, right]);
}
