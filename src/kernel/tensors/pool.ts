/** The gradient of pooling by the largest value. */
import type * as tfjs from '@tensorflow/tfjs';
import type { Kernel, Tensors, WasmBackend } from './kernel.ts';
import { describePool, type PoolAttributes } from './padding.ts';

type Info = tfjs.backend_util.Conv2DInfo;

interface Inputs {
	/** [rows, outHeight, outWidth, channels] */
	dy: tfjs.Tensor4D;
	/** [rows, height, width, channels] */
	input: tfjs.Tensor4D;
	/** What the pool gave for it. */
	output: tfjs.Tensor4D;
}

/** tfjs' own of the wasm backend loses windows without a value above 0. Of equal values, the first one gets all. */
export function maxPoolGrad(tf: Tensors): Kernel {
	return {
		name: 'MaxPoolGrad',
		run({ dy, input, output }: Inputs, attributes: PoolAttributes, backend: WasmBackend) {
			const info = describePool(tf, input.shape, attributes);
			const dx = backend.makeOutput(input.shape, 'float32');
			const [from, values, highest, to] = [dy, input, output, dx].map(
				(tensor) => backend.typedArrayFromHeap(tensor) as Float32Array
			);
			to!.fill(0);
			spreadToHighest(info, from!, values!, highest!, to!);
			return dx;
		}
	};
}

function spreadToHighest(
	info: Info,
	dy: Float32Array,
	x: Float32Array,
	y: Float32Array,
	dx: Float32Array
): void {
	const { batchSize, inHeight, inWidth, inChannels: channels, outHeight, outWidth } = info;
	let window = 0;
	for (let image = 0; image < batchSize; image++) {
		for (let row = 0; row < outHeight; row++) {
			const top = row * info.strideHeight - info.padInfo.top;
			const firstRow = Math.max(0, top);
			const endRow = Math.min(inHeight, top + info.filterHeight);
			for (let column = 0; column < outWidth; column++) {
				const left = column * info.strideWidth - info.padInfo.left;
				const firstColumn = Math.max(0, left);
				const width = Math.min(inWidth, left + info.filterWidth) - firstColumn;
				const start = (image * inHeight + firstRow) * inWidth + firstColumn;
				const end = start + (endRow - firstRow) * inWidth;
				for (let channel = 0; channel < channels; channel++, window++) {
					const highest = y[window]!;
					search: for (let line = start; line < end; line += inWidth) {
						for (
							let at = line * channels + channel, stop = at + width * channels;
							at < stop;
							at += channels
						) {
							if (x[at] !== highest) continue;
							dx[at]! += dy[window]!;
							break search;
						}
					}
				}
			}
		}
	}
}
