import * as tf from '@tensorflow/tfjs';

/** A table of word vectors, and a layer that reads a mood off their mean. */
function buildMoodNetwork(words: number): tf.Sequential {
	const network = tf.sequential();
	// Without bias and activation, each row of its weights is the vector of one word, and the output is their mean.
	network.add(tf.layers.dense({ units: 16, useBias: false, inputShape: [words] }));
	network.add(tf.layers.dense({ units: 3, activation: 'softmax' }));
	network.compile({ optimizer: 'adam', loss: 'categoricalCrossentropy' });
	return network;
}
