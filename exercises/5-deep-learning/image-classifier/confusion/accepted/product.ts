import * as tf from '@tensorflow/tfjs';

/** One-hot truths, turned, times one-hot guesses. */
const confusionOf = (probabilities: tf.Tensor2D, labels: number[]): number[][] =>
	tf.tidy(() => {
		const k = probabilities.shape[1];
		const truths = tf.oneHot(tf.tensor1d(labels, 'int32'), k).toFloat();
		const guesses = tf.oneHot(probabilities.argMax(1).toInt() as tf.Tensor1D, k).toFloat();
		return tf.matMul(truths, guesses, true).arraySync() as number[][];
	});
