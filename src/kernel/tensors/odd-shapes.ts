/** Tensors of shapes that there cannot be. */
import type * as tfjs from '@tensorflow/tfjs';
import { oddShape } from '#words/tensor-shapes.ts';
import type { Tensors } from './kernel.ts';

interface Engine {
	makeTensorFromTensorInfo(info: tfjs.TensorInfo, backend?: tfjs.KernelBackend): tfjs.Tensor;
	backend: tfjs.KernelBackend;
}

/**
 * Some operations take a tensor where a number belongs, as when two arguments are swapped, and put it into the shape of
 * their result. Whoever reads that shape once the first tensor is freed fails, the kernel and its checks too. So it is
 * said where it happens.
 */
export function refuseOddShapes(tf: Tensors): void {
	const engine = tf.engine() as unknown as Engine;
	const make = engine.makeTensorFromTensorInfo;
	engine.makeTensorFromTensorInfo = (info, backend = engine.backend) => {
		const odd = info.shape.findIndex((length) => !Number.isInteger(length) || length < 0);
		if (odd < 0) return make.call(engine, info, backend);
		backend.disposeData(info.dataId);
		const length: unknown = info.shape[odd];
		throw new TypeError(oddShape(odd + 1, typeof length === 'number' ? length : undefined));
	};
}
