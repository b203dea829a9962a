// feedback: one step
import * as tf from '@tensorflow/tfjs';

function fitByDescent(rows: tf.Tensor2D, truths: tf.Tensor1D, learningRate: number, steps: number) {
	return tf.tidy(() => {
		let weights: tf.Tensor1D = tf.zeros([rows.shape[1]]);
		let bias: tf.Scalar = tf.scalar(0);
		for (let step = 1; step < steps; step++) {
			const errors = rows.dot(weights).add(bias).sub(truths);
			const factor = (2 / rows.shape[0]) * learningRate;
			weights = weights.sub(errors.dot(rows).mul(factor));
			bias = bias.sub(errors.sum().mul(factor));
		}
		return { weights, bias };
	});
}
