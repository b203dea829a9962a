import * as tf from '@tensorflow/tfjs';

/** Gradient descent on the mean squared error. The weights and the bias start at 0. */
function fitByDescent(
	rows: tf.Tensor2D,
	truths: tf.Tensor1D,
	learningRate: number,
	steps: number
): { weights: tf.Tensor1D; bias: tf.Scalar } {
	return tf.tidy(() => {
		let weights: tf.Tensor1D = tf.zeros([rows.shape[1]]);
		let bias: tf.Scalar = tf.scalar(0);
		for (let step = 0; step < steps; step++) {
			// [n] and not [n, 1]: subtracting [n] from [n, 1] would pair every row with every truth.
			const errors = rows.dot(weights).add(bias).sub(truths);
			const factor = (2 / rows.shape[0]) * learningRate;
			weights = weights.sub(errors.dot(rows).mul(factor));
			bias = bias.sub(errors.sum().mul(factor));
		}
		return { weights, bias };
	});
}

fitByDescent(tf.tensor2d([[0], [1], [2]]), tf.tensor1d([1, 3, 5]), 0.1, 200);
