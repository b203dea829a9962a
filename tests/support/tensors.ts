/** tfjs on its wasm backend, as the kernel runs it, and how its gradients are compared. */
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import * as tf from '@tensorflow/tfjs';
import wasm from '@tensorflow/tfjs-backend-wasm';
import { RandomState } from '#base/random.ts';
import { prepareTraining } from '#kernel/tensors/training.ts';
import { expectClose } from '../unit/ml/expect-close.ts';

export type Apply = (...inputs: tf.Tensor[]) => tf.Tensor;

/** Once for a file of tests, before anything is computed on it. */
export function addWasm(): void {
	const require = createRequire(import.meta.url);
	wasm.setWasmPaths(`${dirname(require.resolve('@tensorflow/tfjs-backend-wasm'))}/`);
	prepareTraining(tf);
}

/** Drawn numbers, the same for the same seed, none of them equal. */
export function draw(shape: number[], seed: number): tf.Tensor {
	const random = new RandomState(seed);
	const size = shape.reduce((product, length) => product * length, 1);
	return tf.tensor(
		Float32Array.from({ length: size }, () => random.normal()),
		shape
	);
}

/**
 * @param shapes of the inputs, which are drawn
 * @returns the value, and the slopes of Σ value · weights for each input
 */
async function computeOn(backend: string, apply: Apply, shapes: number[][]): Promise<unknown[]> {
	await tf.setBackend(backend);
	return tf.tidy(() => {
		const inputs = shapes.map((shape, at) => draw(shape, at + 1));
		const value = apply(...inputs);
		const slopes = tf.grads(apply)(inputs, draw(value.shape, 99));
		return [value, ...slopes].map((tensor) => tensor.arraySync());
	});
}

/**
 * The wasm backend gives what the cpu backend gives: the value, and the slopes of each input.
 * @param onCpu the same in other words, where the cpu backend does not understand the first ones
 */
export async function expectSameAsCpu(apply: Apply, shapes: number[][], onCpu = apply): Promise<void> {
	const expected = await computeOn('cpu', onCpu, shapes);
	expectClose(await computeOn('wasm', apply, shapes), expected, 1e-5);
}

/**
 * The slopes are those of the values: a step along drawn directions changes Σ value · weights by slope · direction. For what
 * is linear in each input, any step will do.
 * @param step how far; small where the function is bent
 */
export async function expectFiniteDifferences(apply: Apply, shapes: number[][], step = 1): Promise<void> {
	await tf.setBackend('wasm');
	tf.tidy(() => {
		const inputs = shapes.map((shape, at) => draw(shape, at + 1));
		const weights = draw(apply(...inputs).shape, 99);
		const sumAt = (places: tf.Tensor[]) =>
			apply(...places)
				.mul(weights)
				.sum()
				.arraySync() as number;
		const slopes = tf.grads(apply)(inputs, weights);
		for (const [at, input] of inputs.entries()) {
			const direction = draw(input.shape, at + 50);
			const moved = (by: number) =>
				inputs.map((one, index) => (index === at ? one.add(direction.mul(by)) : one));
			const difference = (sumAt(moved(step)) - sumAt(moved(-step))) / (2 * step);
			expectClose(slopes[at]!.mul(direction).sum().arraySync(), difference, 1e-3);
		}
	});
}
