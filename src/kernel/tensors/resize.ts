/** The gradients of resized images. */
import type * as tfjs from '@tensorflow/tfjs';
import type { Shape4D, Tensors } from './kernel.ts';

/**
 * Each line of a resized image is a weighted sum of lines, so the gradient takes the same weights the other way. tfjs' own
 * leaves `halfPixelCenters` out, and takes height for width on the wasm backend.
 */
export function resizeGradient(
	tf: Tensors,
	name: 'ResizeNearestNeighbor' | 'ResizeBilinear'
): tfjs.GradConfig {
	const resize = tf.image[name === 'ResizeBilinear' ? 'resizeBilinear' : 'resizeNearestNeighbor'];
	return {
		kernelName: name,
		inputsToSave: ['images'],
		gradFunc(slopes, saved, attributes) {
			const dy = slopes as tfjs.Tensor4D;
			const { alignCorners, halfPixelCenters } = attributes as Record<string, boolean>;
			const [count, height, width, channels] = saved[0]!.shape as Shape4D;
			const [, toHeight, toWidth] = dy.shape;
			/** What each of `size` lines takes from each of `length`: [size, length]. */
			const weights = (length: number, size: number) =>
				resize(
					tf.eye(length).reshape<tfjs.Tensor4D>([1, length, 1, length]),
					[size, 1],
					alignCorners,
					halfPixelCenters
				).reshape<tfjs.Tensor2D>([size, length]);
			const images = () => {
				const rows = dy.transpose([1, 0, 2, 3]).reshape([toHeight, -1]);
				const columns = tf
					.matMul(weights(height, toHeight), rows, true)
					.reshape([height, count, toWidth, channels])
					.transpose([2, 1, 0, 3])
					.reshape([toWidth, -1]);
				return tf
					.matMul(weights(width, toWidth), columns, true)
					.reshape([width, count, height, channels])
					.transpose([1, 2, 0, 3]);
			};
			return { images };
		}
	};
}
