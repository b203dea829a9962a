// feedback: for one of ten classes it needs `categoricalCrossentropy`
import * as tf from '@tensorflow/tfjs';

function buildNetwork(learningRate: number): tf.LayersModel {
	const network = tf.sequential();
	network.add(tf.layers.conv2d({ inputShape: [28, 28, 1], filters: 8, kernelSize: 3, activation: 'relu' }));
	network.add(tf.layers.maxPooling2d({ poolSize: 2 }));
	network.add(tf.layers.conv2d({ filters: 16, kernelSize: 3, activation: 'relu' }));
	network.add(tf.layers.maxPooling2d({ poolSize: 2 }));
	network.add(tf.layers.flatten());
	network.add(tf.layers.dense({ units: 10, activation: 'softmax' }));
	network.compile({
		optimizer: tf.train.adam(learningRate),
		loss: 'meanSquaredError',
		metrics: ['accuracy']
	});
	return network;
}
