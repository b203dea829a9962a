// feedback: column
import * as tf from '@tensorflow/tfjs';

function fitByDescent(rows: tf.Tensor2D, truths: tf.Tensor1D, learningRate: number, steps: number) {
	return tf.tidy(() => {
		let weights: tf.Tensor = tf.zeros([rows.shape[1], 1]);
		let bias: tf.Scalar = tf.scalar(0);
		for (let step = 0; step < steps; step++) {
			const errors = rows
				.dot(weights)
				.add(bias)
				.sub(truths.reshape([-1, 1]));
			const factor = (2 / rows.shape[0]) * learningRate;
			weights = weights.sub(rows.transpose().dot(errors).mul(factor));
			bias = bias.sub(errors.sum().mul(factor));
		}
		return { weights, bias };
	});
}
