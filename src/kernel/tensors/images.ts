/** Moves images [rows, height, width, channels] about, as the gradients of convolutions need them. */
import type * as tfjs from '@tensorflow/tfjs';
import type { Tensors } from './kernel.ts';

/** Rows or columns at the two ends of a side. */
export type Edges = readonly [before: number, after: number];

/** Adds zeros around images, and cuts off where a number is negative. */
export function frame(tf: Tensors, images: tfjs.Tensor4D, rows: Edges, columns: Edges): tfjs.Tensor4D {
	const cut = (edges: Edges) => edges.map((edge) => Math.max(0, -edge)) as [number, number];
	const grow = (edges: Edges) => edges.map((edge) => Math.max(0, edge)) as [number, number];
	const [[top, bottom], [left, right]] = [cut(rows), cut(columns)];
	const [count, height, width, channels] = images.shape;
	const inside =
		top + bottom + left + right === 0
			? images
			: images.slice([0, top, left, 0], [count, height - top - bottom, width - left - right, channels]);
	if ([...rows, ...columns].every((edge) => edge <= 0)) return inside;
	return inside.pad([[0, 0], grow(rows), grow(columns), [0, 0]]);
}

/** Puts `vertical − 1` rows of zeros behind each row, and columns likewise. */
export function spread(images: tfjs.Tensor4D, vertical: number, horizontal: number): tfjs.Tensor4D {
	if (vertical === 1 && horizontal === 1) return images;
	const [count, height, width, channels] = images.shape;
	return images
		.reshape<tfjs.Tensor3D>([count * height, 1, width * channels])
		.pad([
			[0, 0],
			[0, vertical - 1],
			[0, 0]
		])
		.reshape<tfjs.Tensor3D>([count * height * vertical * width, 1, channels])
		.pad([
			[0, 0],
			[0, horizontal - 1],
			[0, 0]
		])
		.reshape([count, height * vertical, width * horizontal, channels]);
}
