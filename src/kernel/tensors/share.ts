/** Copies that need not be made: tfjs never changes a tensor's numbers, and counts who uses them. */
import type * as tfjs from '@tensorflow/tfjs';
import type { Kernel, WasmBackend } from './kernel.ts';

/** `clone`, which tfjs makes of all that a gradient will need. */
export function identity(): Kernel {
	return {
		name: 'Identity',
		run: ({ x }: { x: tfjs.TensorInfo }, _: object, backend: WasmBackend) => share(x, backend)
	};
}

/** From one type to the same. */
export function withSharedCasts(kernel: tfjs.KernelConfig): tfjs.KernelConfig {
	return {
		...kernel,
		kernelFunc(call) {
			const x = call.inputs['x']!;
			const isSame = (call.attrs as unknown as { dtype: string }).dtype === x.dtype;
			return isSame ? share(x, call.backend as WasmBackend) : kernel.kernelFunc(call);
		}
	};
}

function share({ dataId, shape, dtype }: tfjs.TensorInfo, backend: WasmBackend): tfjs.TensorInfo {
	backend.incRef(dataId);
	return { dataId, shape, dtype };
}
