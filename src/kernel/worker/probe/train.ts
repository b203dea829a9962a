/** Two small trainings that are the same everywhere: how long a step takes, and where the loss is after five. */
import type * as tfjs from '@tensorflow/tfjs';
import type { Net, NetTimes } from '#protocol/tensors.ts';

type Tensors = typeof tfjs;

/** Rows of a step, and steps between two looks at the clock. */
const batchSize = 64;
const stepsAtOnce = 4;
/** Steps after which the losses are compared: all that a backend compiles is compiled by then, too. */
const firstSteps = 5;

const layers: Record<Net, (tf: Tensors) => tfjs.layers.Layer[]> = {
	cnn: (tf) => [
		tf.layers.conv2d({ inputShape: [28, 28, 1], filters: 16, kernelSize: 3, ...seeded(tf, 1) }),
		tf.layers.maxPooling2d({ poolSize: 2 }),
		tf.layers.conv2d({ filters: 32, kernelSize: 3, ...seeded(tf, 2) }),
		tf.layers.maxPooling2d({ poolSize: 2 }),
		tf.layers.flatten()
	],
	mlp: (tf) => [
		tf.layers.flatten({ inputShape: [28, 28, 1] }),
		tf.layers.dense({ units: 128, ...seeded(tf, 1) })
	]
};

const seeded = (tf: Tensors, seed: number) => ({
	activation: 'relu' as const,
	kernelInitializer: tf.initializers.glorotUniform({ seed })
});

function makeModel(tf: Tensors, net: Net): tfjs.Sequential {
	const kernelInitializer = tf.initializers.glorotUniform({ seed: 3 });
	const last = tf.layers.dense({ units: 10, activation: 'softmax', kernelInitializer });
	const model = tf.sequential({ layers: [...layers[net](tf), last] });
	model.compile({ optimizer: 'adam', loss: 'categoricalCrossentropy' });
	return model;
}

/**
 * Trains on the backend that tensors run on.
 * @param budgetMs for the steps that are timed; at least four are
 */
export async function timeNet(tf: Tensors, net: Net, budgetMs: number): Promise<NetTimes> {
	const model = makeModel(tf, net);
	const rows = batchSize * stepsAtOnce;
	const x = tf.randomUniform([rows, 28, 28, 1], 0, 1, 'float32', 'stagecoach');
	const classes = Int32Array.from({ length: rows }, (_, row) => row % 10);
	const y = tf.tidy(() => tf.oneHot(tf.tensor1d(classes, 'int32'), 10).toFloat());
	const options = { batchSize, shuffle: false, verbose: 0 } as const;
	const [few, truths] = [x.slice([0], [batchSize]), y.slice([0], [batchSize])];
	const { history } = await model.fit(few, truths, { ...options, epochs: firstSteps });
	const times: number[] = [];
	for (const start = performance.now(); times.length === 0 || performance.now() - start < budgetMs;) {
		const began = performance.now();
		await model.fit(x, y, { ...options, epochs: 1 });
		times.push((performance.now() - began) / stepsAtOnce);
	}
	tf.dispose([x, y, few, truths]);
	model.optimizer.dispose();
	model.dispose();
	return { milliseconds: Math.min(...times), loss: Number(history['loss']!.at(-1)) };
}
