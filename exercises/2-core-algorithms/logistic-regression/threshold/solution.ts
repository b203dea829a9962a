import * as tf from '@tensorflow/tfjs';

/** 1 where the probability reaches the threshold, else 0 (int32). */
function predictClasses(probabilities: tf.Tensor1D, threshold = 0.5): tf.Tensor1D {
	// The comparison is a bool tensor. tidy frees it: without it, each call would leave one behind.
	return tf.tidy(() => probabilities.greaterEqual(threshold).toInt().as1D());
}

predictClasses(tf.tensor1d([0.2, 0.5, 0.9]));
