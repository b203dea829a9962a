/** Sums rows by the segments they belong to: the gradient of `gather`, and so of embeddings. */
import type * as tfjs from '@tensorflow/tfjs';
import { numbersOf, type Kernel, type WasmBackend } from './kernel.ts';

interface Inputs {
	/** [...segments, ...row] */
	x: tfjs.Tensor;
	/** Each row's segment. One that does not exist is left out, as TensorFlow does it. */
	segmentIds: tfjs.Tensor;
}

export function unsortedSegmentSum(): Kernel {
	return {
		name: 'UnsortedSegmentSum',
		/** @returns [numSegments, ...row] */
		run({ x, segmentIds }: Inputs, { numSegments }: { numSegments: number }, backend: WasmBackend) {
			const shape = [numSegments, ...x.shape.slice(segmentIds.rank)];
			const output = backend.makeOutput(shape, x.dtype);
			const [values, ids, sums] = numbersOf(backend, x, segmentIds, output);
			addRows(values as Float32Array, ids as Int32Array, sums as Float32Array, numSegments);
			return output;
		}
	};
}

function addRows(rows: Float32Array, ids: Int32Array, sums: Float32Array, segments: number): void {
	sums.fill(0);
	const size = rows.length / Math.max(1, ids.length);
	for (let row = 0, from = 0; row < ids.length; row++, from += size) {
		const id = ids[row]!;
		if (id < 0 || id >= segments) continue;
		for (let at = 0, to = id * size; at < size; at++, to++) sums[to]! += rows[from + at]!;
	}
}
