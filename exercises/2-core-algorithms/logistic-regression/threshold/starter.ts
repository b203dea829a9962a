import * as tf from '@tensorflow/tfjs';

/** 1 where the probability reaches the threshold, else 0 (int32). */
function predictClasses(probabilities: tf.Tensor1D, threshold = 0.5): tf.Tensor1D {
	// TODO: compare each probability with the threshold.
	return tf.zeros([probabilities.size], 'int32');
}

predictClasses(tf.tensor1d([0.2, 0.5, 0.9]));
