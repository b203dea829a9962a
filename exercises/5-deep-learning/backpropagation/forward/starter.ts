import * as tf from '@tensorflow/tfjs';

/** [n, d] rows give [n, h] values of the hidden neurons and [n, 1] probabilities. */
function forward(rows: tf.Tensor2D, net: Net): { hidden: tf.Tensor2D; probabilities: tf.Tensor2D } {
	// TODO: a product, a bias and a ReLU; a product, a bias and a sigmoid.
	return { hidden: tf.zeros([rows.shape[0], net.W1.shape[1]]), probabilities: tf.zeros([rows.shape[0], 1]) };
}

forward(
	tf.tensor2d([
		[1, 2],
		[-1, 1]
	]),
	{
		W1: tf.tensor2d([
			[1, -1],
			[0, 2]
		]),
		b1: tf.tensor1d([0, -1]),
		W2: tf.tensor2d([[1], [-0.5]]),
		b2: tf.tensor1d([0.5])
	}
);
