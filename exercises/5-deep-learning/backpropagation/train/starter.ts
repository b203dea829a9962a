import * as tf from '@tensorflow/tfjs';

/** Gradient descent on the mean log-loss, from a net that stays as it is. */
function train(rows: tf.Tensor2D, truths: tf.Tensor2D, net: Net, learningRate: number, steps: number): Net {
	// TODO: `steps` steps against the gradient.
	return { W1: net.W1.clone(), b1: net.b1.clone(), W2: net.W2.clone(), b2: net.b2.clone() };
}

train(
	tf.tensor2d([
		[1, 2],
		[-1, 1]
	]),
	tf.tensor2d([[1], [1]]),
	{
		W1: tf.tensor2d([
			[1, -1],
			[0, 2]
		]),
		b1: tf.tensor1d([0, -1]),
		W2: tf.tensor2d([[1], [-0.5]]),
		b2: tf.tensor1d([0.5])
	},
	1,
	1
);
