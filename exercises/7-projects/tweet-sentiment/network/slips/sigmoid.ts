// feedback: softmax
import * as tf from '@tensorflow/tfjs';

/** A table of word vectors, and a layer that reads a mood off their mean. */
function buildMoodNetwork(words: number): tf.Sequential {
	const network = tf.sequential();
	network.add(tf.layers.dense({ units: 16, useBias: false, inputShape: [words] }));
	network.add(tf.layers.dense({ units: 3, activation: 'sigmoid' }));
	network.compile({ optimizer: 'adam', loss: 'categoricalCrossentropy' });
	return network;
}
