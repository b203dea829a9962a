import * as tf from '@tensorflow/tfjs';

/** The slopes of the mean log-loss, each in the shape of its parameter. */
function backward(rows: tf.Tensor2D, truths: tf.Tensor2D, net: Net): Net {
	// TODO: from the output back to the first layer, as in the formulas.
	return {
		W1: tf.zerosLike(net.W1),
		b1: tf.zerosLike(net.b1),
		W2: tf.zerosLike(net.W2),
		b2: tf.zerosLike(net.b2)
	};
}

backward(
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
	}
);
