import * as tf from '@tensorflow/tfjs';

const backward = (rows: tf.Tensor2D, truths: tf.Tensor2D, net: Net): Net =>
	tf.tidy(() => {
		const { hidden, probabilities } = forward(rows, net);
		const errors = tf.sub(probabilities, truths) as tf.Tensor2D;
		const n = rows.shape[0];
		const back = tf.where(
			hidden.greater(0),
			tf.matMul(errors, net.W2, false, true),
			tf.zerosLike(hidden)
		) as tf.Tensor2D;
		const ones = tf.ones([1, n]) as tf.Tensor2D;
		return {
			W1: tf.matMul(rows, back, true).div(n) as tf.Tensor2D,
			W2: tf.matMul(hidden, errors, true).div(n) as tf.Tensor2D,
			b1: back.mean(0) as tf.Tensor1D,
			b2: ones.matMul(errors).div(n).as1D()
		};
	});
