import * as tf from '@tensorflow/tfjs';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { refuseOddShapes } from '#kernel/tensors/odd-shapes.ts';
import { prepareTraining } from '#kernel/tensors/training.ts';

export { tf as learner };

/**
 * Chooses what tensors run on: WebAssembly with SIMD where it starts, plain JavaScript otherwise.
 * @param wasm the backend's binary, handed in by the page because a cell's worker reaches no network
 * @returns the name of the backend
 */
export async function setUp(wasm: ArrayBuffer | undefined): Promise<string> {
	tf.env().set('PROD', true); // silences tfjs' greeting and its warnings about other backends
	prepareTraining(tf);
	refuseOddShapes(tf);
	if (wasm) {
		const url = URL.createObjectURL(new Blob([wasm], { type: 'application/wasm' }));
		setWasmPaths({
			'tfjs-backend-wasm.wasm': url,
			'tfjs-backend-wasm-simd.wasm': url,
			'tfjs-backend-wasm-threaded-simd.wasm': url
		});
		if (await tf.setBackend('wasm').catch(() => false)) return 'wasm';
	}
	await tf.setBackend('cpu');
	return 'cpu';
}
