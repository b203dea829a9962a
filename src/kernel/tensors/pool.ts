/** The gradient of pooling by the largest value. */
import type * as tfjs from '@tensorflow/tfjs';
import { addressesOf, type Kernel, type Tensors, type WasmBackend } from './kernel.ts';
import { describePool, type PoolAttributes } from './padding.ts';
import { loopsOf } from './simd/simd.ts';

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
			const addresses = addressesOf(backend, input, output, dy, dx);
			backend.typedArrayFromHeap(dx).fill(0);
			loopsOf(backend).maxPoolGradient(
				...addresses,
				...[info.batchSize, info.inHeight, info.inWidth, info.inChannels, info.outHeight, info.outWidth],
				...[info.filterHeight, info.filterWidth, info.strideHeight, info.strideWidth],
				...[info.padInfo.top, info.padInfo.left]
			);
			return dx;
		}
	};
}
