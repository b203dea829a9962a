/** Moves images [rows, height, width, channels] about, as the gradients of convolutions need them. */
import type * as tfjs from '@tensorflow/tfjs';

/** Rows or columns at the two ends of a side. */
export type Edges = readonly [before: number, after: number];

const atLeastNone = (edges: Edges) => edges.map((edge) => Math.max(0, edge)) as [number, number];

/** What is to be added around images, where a number is positive. */
export const zerosAround = (rows: Edges, columns: Edges): tfjs.backend_util.ExplicitPadding => [
	[0, 0],
	atLeastNone(rows),
	atLeastNone(columns),
	[0, 0]
];

/** Cuts off rows and columns where a number is negative. */
export function cutEdges(images: tfjs.Tensor4D, rows: Edges, columns: Edges): tfjs.Tensor4D {
	const [, [top, bottom], [left, right]] = zerosAround(negative(rows), negative(columns));
	if (top + bottom + left + right === 0) return images;
	const [count, height, width, channels] = images.shape;
	return images.slice([0, top, left, 0], [count, height - top - bottom, width - left - right, channels]);
}

const negative = ([before, after]: Edges): Edges => [-before, -after];

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
