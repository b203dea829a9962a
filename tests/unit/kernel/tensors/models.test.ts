/** Whole models train on the wasm backend as they train on the cpu backend, and leave no tensors behind. */
import * as tf from '@tensorflow/tfjs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { addWasm, draw } from '../../../support/tensors.ts';
import { expectClose } from '../../ml/expect-close.ts';

vi.setConfig({ testTimeout: 60_000 });

beforeAll(addWasm);

const steps = 4;
const rows = 6;
/** Sums of 32-bit numbers in another order, over a few steps. */
const tolerance = 1e-4;

const { layers } = tf;

let seed = 0;
/** Layers made in one order start with the same weights. */
const start = () => tf.initializers.randomNormal({ stddev: 0.3, seed: ++seed });
const kernel = () => ({ kernelInitializer: start() });
const gates = () => ({ units: 4, ...kernel(), recurrentInitializer: start() });
const image = { inputShape: [9, 8, 2] };
const sequence = { inputShape: [5, 3] };
const flat = () => layers.flatten();

const models: Record<string, () => tf.layers.Layer[]> = {
	'a small CNN': () => [
		layers.conv2d({ ...image, filters: 4, kernelSize: 3, activation: 'relu', ...kernel() }),
		layers.maxPooling2d({ poolSize: 2 }),
		layers.conv2d({ filters: 5, kernelSize: 2, padding: 'same', ...kernel() }),
		layers.averagePooling2d({ poolSize: 2, padding: 'same' }),
		flat()
	],
	'strides, dilations and batch norm': () => [
		layers.conv2d({
			...image,
			filters: 3,
			kernelSize: 1,
			strides: 2,
			padding: 'same',
			useBias: false,
			...kernel()
		}),
		// A bias before it has no slope, and Adam would make a step of what rounding leaves.
		layers.batchNormalization(),
		layers.conv2d({ filters: 4, kernelSize: 2, dilationRate: 2, activation: 'elu', ...kernel() }),
		layers.globalAveragePooling2d({})
	],
	'depthwise and separable convolutions': () => [
		layers.depthwiseConv2d({ ...image, kernelSize: 3, depthMultiplier: 2, depthwiseInitializer: start() }),
		layers.separableConv2d({
			...{ filters: 3, kernelSize: 2, padding: 'same' },
			...{ depthwiseInitializer: start(), pointwiseInitializer: start() }
		}),
		flat()
	],
	'an upward path': () => [
		layers.conv2dTranspose({ ...image, filters: 3, kernelSize: 3, strides: 2, padding: 'same', ...kernel() }),
		layers.upSampling2d({ size: [2, 2] }),
		layers.globalMaxPooling2d({})
	],
	'conv1d and layer norm': () => [
		layers.conv1d({ ...sequence, filters: 4, kernelSize: 3, ...kernel() }),
		layers.layerNormalization({}),
		flat()
	],
	'an embedding with dropout': () => [
		layers.embedding({ inputDim: 7, outputDim: 3, inputLength: 5, embeddingsInitializer: start() }),
		layers.dropout({ rate: 0.3, seed: 5 }),
		flat()
	],
	GRU: () => [layers.gru({ ...sequence, ...gates() })],
	LSTM: () => [layers.lstm({ ...sequence, ...gates(), returnSequences: true }), layers.simpleRNN(gates())],
	'both directions': () => [
		layers.bidirectional({ layer: layers.gru(gates()) as never, mergeMode: 'concat', ...sequence })
	]
};

/** Tensors, and the numbers that the backend keeps for them. */
const held = () => ({ tensors: tf.memory().numTensors, data: tf.backend().numDataIds() });

async function train(backend: string, make: () => tf.layers.Layer[]) {
	await tf.setBackend(backend);
	seed = 0;
	const before = held();
	const model = tf.sequential({
		layers: [...make(), layers.dense({ units: 3, activation: 'softmax', ...kernel() })]
	});
	model.compile({ optimizer: 'adam', loss: 'categoricalCrossentropy' });
	const shape = [rows, ...model.inputs[0]!.shape.slice(1)] as number[];
	const isText = model.layers[0]!.getClassName() === 'Embedding';
	const x = isText ? tf.tidy(() => draw(shape, 1).abs().mul(3).floor().minimum(6)) : draw(shape, 1);
	const y = tf.tensor2d(
		Array.from({ length: rows }, (_, row) => [0, 1, 2].map((one) => Number(one === row % 3)))
	);
	const losses: number[] = [];
	let settled = before;
	for (let step = 0; step < steps; step++) {
		losses.push((await model.trainOnBatch(x, y)) as number);
		if (step === 0) settled = held();
	}
	expect(held()).toEqual(settled);
	const weights = model.getWeights().map((weight) => weight.arraySync());
	tf.dispose([x, y]);
	model.dispose();
	model.optimizer.dispose();
	expect(held()).toEqual(before);
	return [losses, ...weights];
}

describe.each(Object.entries(models))('%s', (_, make) => {
	it('trains as on the cpu backend', async () => {
		const expected = await train('cpu', make);
		expectClose(await train('wasm', make), expected, tolerance);
		const [losses] = expected as [number[]];
		expect(losses.at(-1)).toBeLessThan(losses[0]!);
	});
});
