import * as tf from '@tensorflow/tfjs';

/** The probability of class 1 for each row: [n, d] features and [d] weights give [n] probabilities. */
function predictProbabilities(rows: tf.Tensor2D, weights: tf.Tensor1D, bias: number): tf.Tensor1D {
	// TODO: a score for each row, then its sigmoid. Leave no other tensor behind.
	return tf.zeros([rows.shape[0]]);
}

predictProbabilities(
	tf.tensor2d([
		[1, 2],
		[0, -1]
	]),
	tf.tensor1d([0.5, 1]),
	-1
);
