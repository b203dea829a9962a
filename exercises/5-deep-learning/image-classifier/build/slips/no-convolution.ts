// feedback: no convolution
import * as tf from '@tensorflow/tfjs';

function buildNetwork(learningRate: number): tf.LayersModel {
	const network = tf.sequential();
	network.add(tf.layers.flatten({ inputShape: [28, 28, 1] }));
	network.add(tf.layers.dense({ units: 32, activation: 'relu' }));
	network.add(tf.layers.dense({ units: 10, activation: 'softmax' }));
	network.compile({
		optimizer: tf.train.adam(learningRate),
		loss: 'categoricalCrossentropy',
		metrics: ['accuracy']
	});
	return network;
}
