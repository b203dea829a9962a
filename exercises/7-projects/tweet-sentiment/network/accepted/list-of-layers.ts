import * as tf from '@tensorflow/tfjs';

const buildMoodNetwork = (words: number): tf.Sequential => {
	const network = tf.sequential({
		layers: [
			tf.layers.dense({ inputShape: [words], units: 16, activation: 'linear', useBias: false }),
			tf.layers.dense({ units: 3, activation: 'softmax' })
		]
	});
	network.compile({ optimizer: tf.train.adam(0.01), loss: 'categoricalCrossentropy', metrics: ['accuracy'] });
	return network;
};
