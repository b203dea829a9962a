import * as tf from '@tensorflow/tfjs';

/** A small convolutional network for 28 × 28 shades of grey and ten classes, compiled. */
function buildNetwork(learningRate: number): tf.LayersModel {
	// TODO: two rounds of convolution and pooling before `flatten`.
	const network = tf.sequential();
	network.add(tf.layers.flatten({ inputShape: [28, 28, 1] }));
	network.add(tf.layers.dense({ units: 10, activation: 'softmax' }));
	network.compile({
		optimizer: tf.train.adam(learningRate),
		loss: 'categoricalCrossentropy',
		metrics: ['accuracy']
	});
	return network;
}

buildNetwork(0.003).summary();
