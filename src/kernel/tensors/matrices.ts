/** Products and sums of matrices that tfjs' wasm backend does not leave to XNNPACK. */
import type * as tfjs from '@tensorflow/tfjs';
import { addressesOf, type Tensors, type WasmBackend } from './kernel.ts';
import { loopsOf } from './simd/simd.ts';

type Call = Parameters<tfjs.KernelFunc>[0];

/**
 * XNNPACK gets one product of matrices that lie as they are multiplied, and plain loops the others: those of each gradient
 * of a dense layer, and of attention. With the left one turned, a product is a sum of rows times rows, as in a filter's
 * gradient.
 */
export function withTurnedProducts(tf: Tensors, kernel: tfjs.KernelConfig): tfjs.KernelConfig {
	return {
		...kernel,
		kernelFunc(call) {
			const { a, b } = call.inputs as unknown as Record<'a' | 'b', tfjs.Tensor>;
			const { transposeA, transposeB } = call.attrs as unknown as Record<string, boolean>;
			const batch = a.shape.slice(0, -2);
			const batches = tf.util.sizeFromShape(batch);
			const isPlain = batches === 1 && !transposeA && !transposeB;
			if (isPlain || !tf.util.arraysEqual(batch, b.shape.slice(0, -2))) return kernel.kernelFunc(call);
			return tf.tidy(() => {
				const right = toMatrices(b, batches, transposeB);
				const product =
					batches === 1 && !transposeA
						? tf.matMul(toMatrices(a, 1, false), right)
						: multiplyTurned(tf, toMatrices(a, batches, !transposeA), right, call.backend as never);
				return product.reshape([...batch, ...product.shape.slice(1)]);
			});
		}
	};
}

function toMatrices(tensor: tfjs.Tensor, batches: number, isTurned: boolean | undefined): tfjs.Tensor3D {
	const matrices = tensor.reshape<tfjs.Tensor3D>([batches, ...(tensor.shape.slice(-2) as [number, number])]);
	return isTurned ? matrices.transpose([0, 2, 1]) : matrices;
}

/** @param left [batches, inner, rows] @param right [batches, inner, columns] @returns [batches, rows, columns] */
function multiplyTurned(
	tf: Tensors,
	left: tfjs.Tensor3D,
	right: tfjs.Tensor3D,
	backend: WasmBackend
): tfjs.Tensor3D {
	const [batches, inner, rows] = left.shape;
	const columns = right.shape[2];
	const missing = -columns & 3;
	const padded = missing ? right.pad([[0, 0], [0, 0], [0, missing]]) : right; // prettier-ignore
	const wide = columns + missing;
	const output = backend.makeOutput([batches, rows, wide], 'float32');
	backend.typedArrayFromHeap(output).fill(0);
	const [from, by, to] = addressesOf(backend, left, padded, output) as [number, number, number];
	const { filterGradient } = loopsOf(backend);
	for (let batch = 0; batch < batches; batch++)
		filterGradient(
			...[from + 4 * batch * inner * rows, by + 4 * batch * inner * wide, to + 4 * batch * rows * wide],
			...[1, 1, inner, rows, 1, inner, wide, 1, 1, 1, 1]
		);
	const product = tf.engine().makeTensorFromTensorInfo(output) as tfjs.Tensor3D;
	return missing ? product.slice([0, 0, 0], [batches, rows, columns]) : product;
}

const packedAs = new WeakMap<object, string>();

/**
 * tfjs packs the right matrix once for XNNPACK, and takes that again for whatever has the same data: a vector that is a row
 * in one product and a column in the next one would be read behind its end. So another shape gets a copy.
 */
export function withPackedShapes(kernel: tfjs.KernelConfig): tfjs.KernelConfig {
	return {
		...kernel,
		kernelFunc(call) {
			const b = call.inputs['b'] as tfjs.Tensor;
			const shape = b.shape.slice(-2).join();
			const known = packedAs.get(b.dataId) ?? shape;
			packedAs.set(b.dataId, known);
			if (known === shape) return kernel.kernelFunc(call);
			const copy = b.add(0);
			const product = kernel.kernelFunc({ ...call, inputs: { ...call.inputs, b: copy } });
			copy.dispose();
			return product;
		}
	};
}

/** Sums over all axes but the last, as of each bias' gradient: tfjs turns the tensor for them. */
export function withColumnSums(tf: Tensors, kernel: tfjs.KernelConfig): tfjs.KernelConfig {
	return {
		...kernel,
		kernelFunc(call: Call) {
			const x = call.inputs['x'] as tfjs.Tensor;
			const { axis, keepDims } = call.attrs as unknown as { axis: number | number[]; keepDims: boolean };
			const axes = tf.util.parseAxisParam(axis, x.shape);
			const isLeading = axes.length === x.rank - 1 && axes.every((one, at) => one === at);
			if (!isLeading || axes.length === 0 || x.dtype !== 'float32') return kernel.kernelFunc(call);
			const backend = call.backend as unknown as WasmBackend;
			const columns = x.shape.at(-1)!;
			const output = backend.makeOutput([...(keepDims ? axes.map(() => 1) : []), columns], 'float32');
			backend.typedArrayFromHeap(output).fill(0);
			loopsOf(backend).addColumns(...addressesOf(backend, x, output), x.size / Math.max(1, columns), columns);
			return output;
		}
	};
}
