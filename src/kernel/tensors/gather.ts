/** Takes rows by their numbers, as `fit` does for each batch and an embedding for each word. */
import type * as tfjs from '@tensorflow/tfjs';
import { addressesOf, numbersOf, type Tensors, type WasmBackend } from './kernel.ts';

interface Attributes {
	axis: number;
	batchDims: number;
}

/** Copies each row in one go; tfjs computes the place of each number. */
export function withCopiedRows(tf: Tensors, kernel: tfjs.KernelConfig): tfjs.KernelConfig {
	return {
		...kernel,
		kernelFunc(call) {
			const { x, indices } = call.inputs as Record<'x' | 'indices', tfjs.Tensor>;
			const { axis: asked, batchDims } = call.attrs as unknown as Attributes;
			const backend = call.backend as unknown as WasmBackend;
			const axis = tf.util.parseAxisParam(asked, x.shape)[0]!;
			const length = x.shape[axis]!;
			const isSimple = batchDims === 0 && x.dtype !== 'string' && indices.dtype === 'int32';
			const rows = isSimple ? (numbersOf(backend, indices)[0] as Int32Array) : undefined;
			// tfjs says which row there is not.
			if (!rows?.every((row) => row >= 0 && row < length)) return kernel.kernelFunc(call);
			const [before, after] = [x.shape.slice(0, axis), x.shape.slice(axis + 1)];
			const output = backend.makeOutput([...before, ...indices.shape, ...after], x.dtype);
			const bytes = tf.util.sizeFromShape(after) * tf.util.bytesPerElement(x.dtype);
			copyRows(backend, x, indices, output, { length, bytes, times: tf.util.sizeFromShape(before) });
			return output;
		}
	};
}

/** @param sizes rows of x, bytes of a row, and how often that many rows follow one another */
function copyRows(
	backend: WasmBackend,
	x: tfjs.TensorInfo,
	indices: tfjs.TensorInfo,
	output: tfjs.TensorInfo,
	{ length, bytes, times }: Record<'length' | 'bytes' | 'times', number>
): void {
	const [from, to] = addressesOf(backend, x, output) as [number, number];
	const rows = numbersOf(backend, indices)[0] as Int32Array;
	const heap = new Uint8Array(backend.wasm.asm.memory.buffer);
	let target = to;
	for (let time = 0; time < times; time++) {
		const start = from + time * length * bytes;
		for (let at = 0; at < rows.length; at++, target += bytes) {
			const source = start + rows[at]! * bytes;
			heap.copyWithin(target, source, source + bytes);
		}
	}
}
