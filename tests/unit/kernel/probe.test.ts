import * as tf from '@tensorflow/tfjs';
import { beforeAll, expect, it, vi } from 'vitest';
import { timeNet } from '#kernel/worker/probe/train.ts';
import { addWasm } from '../../support/tensors.ts';

vi.setConfig({ testTimeout: 60_000 });
beforeAll(addWasm);

it('trains the same net on every backend, from the same beginning', async () => {
	await tf.setBackend('cpu');
	const slow = await timeNet(tf, 'mlp', 0);
	await tf.setBackend('wasm');
	const fast = await timeNet(tf, 'mlp', 0);
	expect(slow.loss).toBeGreaterThan(1);
	expect(fast.loss).toBeCloseTo(slow.loss, 4);
	expect(fast.milliseconds).toBeGreaterThan(0);
});

it('learns, and leaves no tensors behind', async () => {
	const { numTensors } = tf.memory();
	const { loss } = await timeNet(tf, 'cnn', 0);
	expect(loss).toBeLessThan(2.3);
	expect(tf.memory().numTensors).toBe(numTensors);
});
