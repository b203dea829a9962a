import * as tf from '@tensorflow/tfjs';

/** A table of word vectors, and a layer that reads a mood off their mean. */
function buildMoodNetwork(words: number): tf.Sequential {
	const network = tf.sequential();
	// TODO: two layers, and compile.
	network.add(tf.layers.dense({ units: 3, inputShape: [words] }));
	return network;
}
