import * as tf from '@tensorflow/tfjs';

/** The same network as a graph of layers. */
const buildNetwork = (learningRate: number) => {
	const input = tf.input({ shape: [28, 28, 1] });
	const stack = [
		tf.layers.conv2d({ filters: 8, kernelSize: [3, 3], activation: 'relu' }),
		tf.layers.maxPooling2d({ poolSize: [2, 2], strides: [2, 2] }),
		tf.layers.conv2d({ filters: 16, kernelSize: [3, 3], activation: 'relu' }),
		tf.layers.maxPooling2d({ poolSize: [2, 2] }),
		tf.layers.flatten(),
		tf.layers.dense({ units: 10, activation: 'softmax' })
	];
	const output = stack.reduce((value, layer) => layer.apply(value) as tf.SymbolicTensor, input);
	const network = tf.model({ inputs: input, outputs: output });
	network.compile({
		optimizer: tf.train.adam(learningRate),
		loss: tf.metrics.categoricalCrossentropy,
		metrics: 'acc'
	});
	return network;
};
