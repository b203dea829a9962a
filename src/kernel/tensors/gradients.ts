/** Gradients that tfjs 4.22 refuses, gets wrong or has none of, on every backend. */
import type * as tfjs from '@tensorflow/tfjs';
import { spread } from './images.ts';
import type { Shape4D, Tensors } from './kernel.ts';
import { describePool } from './padding.ts';

type Dilations = number | [number, number] | null | undefined;

/**
 * A dilated filter is one with zeros in between. tfjs knows the gradients of that one; its places between the zeros are the
 * filter's.
 * @param name of a convolution
 */
export function dilatedGradient(tf: Tensors, name: 'Conv2D' | 'DepthwiseConv2dNative'): tfjs.GradConfig {
	const plain = tf.getGradient(name);
	return {
		...plain,
		gradFunc(dy, saved, attributes) {
			const dilations = attributes['dilations'] as Dilations;
			const [down, right] = Array.isArray(dilations) ? dilations : [dilations ?? 1, dilations ?? 1];
			if (down === 1 && right === 1) return plain.gradFunc(dy, saved, attributes);
			const [x, filter] = saved as [tfjs.Tensor, tfjs.Tensor4D];
			const wide = spreadFilter(filter, down, right);
			const slopes = plain.gradFunc(dy, [x, wide], { ...attributes, dilations: 1 });
			const read = () => slopes['filter']!().stridedSlice([0, 0, 0, 0], wide.shape, [down, right, 1, 1]);
			return { ...slopes, filter: read };
		}
	};
}

function spreadFilter(filter: tfjs.Tensor4D, down: number, right: number): tfjs.Tensor4D {
	const [height, width, ...channels] = filter.shape;
	const size = channels[0] * channels[1];
	const [wideHeight, wideWidth] = [(height - 1) * down + 1, (width - 1) * right + 1];
	return spread(filter.reshape<tfjs.Tensor4D>([1, height, width, size]), down, right)
		.slice([0, 0, 0, 0], [1, wideHeight, wideWidth, size])
		.reshape([wideHeight, wideWidth, ...channels]);
}

/** A mean leaves the padding out; tfjs' gradient divides by the whole window. */
export function averagePoolGradient(tf: Tensors): tfjs.GradConfig {
	const plain = tf.getGradient('AvgPool');
	return {
		...plain,
		gradFunc(dy, saved, attributes) {
			const info = describePool(tf, saved[0]!.shape as Shape4D, attributes as never);
			const rows = countInside(
				info.outHeight,
				info.strideHeight,
				info.padInfo.top,
				info.filterHeight,
				info.inHeight
			);
			const columns = countInside(
				info.outWidth,
				info.strideWidth,
				info.padInfo.left,
				info.filterWidth,
				info.inWidth
			);
			const size = info.filterHeight * info.filterWidth;
			const shares = rows.flatMap((row) => columns.map((column) => size / (row * column)));
			const isWhole = shares.every((share) => share === 1);
			const weighted = isWhole
				? dy
				: tf.mul(dy as tfjs.Tensor, tf.tensor(shares, [rows.length, columns.length, 1]));
			return plain.gradFunc(weighted, saved, attributes);
		}
	};
}

/** How many places of each window are no padding, along one side. */
function countInside(windows: number, stride: number, before: number, length: number, end: number): number[] {
	return Array.from({ length: windows }, (_, window) => {
		const start = window * stride - before;
		return Math.max(1, Math.min(end, start + length) - Math.max(0, start));
	});
}

/** Of Einstein's sums, tfjs has no gradient. Each factor's is such a sum, too: of the result's gradient and the other factor. */
export function einsumGradient(tf: Tensors): tfjs.GradConfig {
	return {
		kernelName: 'Einsum',
		saveAllInputs: true,
		gradFunc(dy, saved, attributes) {
			const [left, output] = (attributes['equation'] as string).replace(/\s/g, '').split('->') as [
				string,
				string
			];
			const terms = left.split(',');
			const slope = (factor: tfjs.Tensor, at: number) => () => {
				const others = terms.filter((_, term) => term !== at);
				const letters = [...terms[at]!];
				const known = letters.map((letter) => [output, ...others].some((term) => term.includes(letter)));
				const equation = `${[output, ...others]}->${letters.filter((_, axis) => known[axis]).join('')}`;
				const sum = tf.einsum(equation, dy as tfjs.Tensor, ...saved.filter((_, input) => input !== at));
				// What was summed away has the same gradient at each place.
				const shape = factor.shape.map((length, axis) => (known[axis] ? length : 1));
				return sum.reshape(shape).broadcastTo(factor.shape);
			};
			return Object.fromEntries(saved.map((factor, at) => [at, slope(factor, at)]));
		}
	};
}
