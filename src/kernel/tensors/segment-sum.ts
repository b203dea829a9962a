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
			sums!.fill(0);
			const size = x.size / Math.max(1, segmentIds.size);
			ids!.forEach((id, row) => {
				if (id < 0 || id >= numSegments) return;
				const [from, to] = [row * size, id * size];
				for (let at = 0; at < size; at++) sums![to + at]! += values![from + at]!;
			});
			return output;
		}
	};
}
