// feedback: every truth
import * as tf from '@tensorflow/tfjs';

function fitByDescent(rows: tf.Tensor2D, truths: tf.Tensor1D, learningRate: number, steps: number) {
	return tf.tidy(() => {
		let weights: tf.Tensor1D = tf.zeros([rows.shape[1]]);
		let bias: tf.Scalar = tf.scalar(0);
		const slopesOf = tf.grads((w: tf.Tensor, b: tf.Tensor) =>
			rows
				.matMul(w.reshape([-1, 1]))
				.add(b)
				.sub(truths)
				.square()
				.mean()
		);
		for (let step = 0; step < steps; step++) {
			const slopes = slopesOf([weights, bias]);
			weights = weights.sub(slopes[0]!.mul(learningRate));
			bias = bias.sub(slopes[1]!.mul(learningRate));
		}
		return { weights, bias };
	});
}
