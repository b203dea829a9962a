/** The gradients of a convolution that keeps the channels apart. */
import type * as tfjs from '@tensorflow/tfjs';
import { spreadGradient } from './conv2d.ts';
import {
	numbersOf,
	type Kernel,
	type Shape4D,
	type Tensors,
	type WasmBackend,
	type WindowAttributes
} from './kernel.ts';
import { describeConvolution } from './padding.ts';

type Info = tfjs.backend_util.Conv2DInfo;

export function depthwiseBackpropInput(tf: Tensors): Kernel {
	interface Inputs {
		/** [rows, outHeight, outWidth, in · times] */
		dy: tfjs.Tensor4D;
		/** [filterHeight, filterWidth, in, times] */
		filter: tfjs.Tensor4D;
	}
	return {
		name: 'DepthwiseConv2dNativeBackpropInput',
		/** @returns [rows, height, width, in] */
		run: ({ dy, filter }: Inputs, attributes: WindowAttributes & { inputShape: Shape4D }) =>
			tf.tidy(() => {
				const info = describeConvolution(tf, attributes.inputShape, filter.shape, attributes, true);
				const [height, width, channels, times] = filter.shape;
				// Each output channel goes back to one input channel, and those of one are summed.
				const turned = filter.reverse([0, 1]).reshape<tfjs.Tensor4D>([height, width, channels * times, 1]);
				const { images, pad } = spreadGradient(dy, info);
				// Its types know only what is padded alike on all sides.
				const all = tf.depthwiseConv2d(images, turned, 1, pad as never);
				return times === 1 ? all : all.reshape([...attributes.inputShape, times]).sum(4);
			})
	};
}

export function depthwiseBackpropFilter(tf: Tensors): Kernel {
	interface Inputs {
		/** [rows, height, width, in] */
		x: tfjs.Tensor4D;
		/** [rows, outHeight, outWidth, in · times] */
		dy: tfjs.Tensor4D;
	}
	return {
		name: 'DepthwiseConv2dNativeBackpropFilter',
		/** @returns [filterHeight, filterWidth, in, times] */
		run({ x, dy }: Inputs, attributes: WindowAttributes & { filterShape: Shape4D }, backend: WasmBackend) {
			const info = describeConvolution(tf, x.shape, attributes.filterShape, attributes, true);
			const dw = backend.makeOutput(attributes.filterShape, 'float32');
			const [images, slopes, sums] = numbersOf(backend, x, dy, dw) as Float32Array[];
			sums!.fill(0);
			sumProducts(info, images!, slopes!, sums!);
			return dw;
		}
	};
}

function sumProducts(info: Info, x: Float32Array, dy: Float32Array, dw: Float32Array): void {
	const { batchSize, inHeight, inWidth, inChannels, outHeight, outWidth, outChannels } = info;
	const times = outChannels / inChannels;
	for (let image = 0; image < batchSize; image++) {
		for (let row = 0; row < outHeight; row++) {
			const top = row * info.strideHeight - info.padInfo.top;
			for (let column = 0; column < outWidth; column++) {
				const left = column * info.strideWidth - info.padInfo.left;
				const from = ((image * outHeight + row) * outWidth + column) * outChannels;
				for (let down = Math.max(0, -top); down < Math.min(info.filterHeight, inHeight - top); down++) {
					for (let right = Math.max(0, -left); right < Math.min(info.filterWidth, inWidth - left); right++) {
						const at = ((image * inHeight + top + down) * inWidth + left + right) * inChannels;
						const to = (down * info.filterWidth + right) * outChannels;
						for (let channel = 0, out = 0; channel < inChannels; channel++) {
							const value = x[at + channel]!;
							for (let time = 0; time < times; time++, out++) dw[to + out]! += value * dy[from + out]!;
						}
					}
				}
			}
		}
	}
}
