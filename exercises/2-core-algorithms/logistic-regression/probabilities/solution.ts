import * as tf from '@tensorflow/tfjs';

/** The probability of class 1 for each row: [n, d] features and [d] weights give [n] probabilities. */
function predictProbabilities(rows: tf.Tensor2D, weights: tf.Tensor1D, bias: number): tf.Tensor1D {
	// tidy frees the scores; the tensor that is returned stays.
	return tf.tidy(() => {
		const scores = rows.dot(weights).add(bias);
		// as1D says so to the type checker: one dimension, [n].
		return scores.sigmoid().as1D();
	});
}

predictProbabilities(
	tf.tensor2d([
		[1, 2],
		[0, -1]
	]),
	tf.tensor1d([0.5, 1]),
	-1
);
