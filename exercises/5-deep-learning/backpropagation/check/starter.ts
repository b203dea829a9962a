import * as tf from '@tensorflow/tfjs';

/** The same as backward, derived by TensorFlow.js from the loss alone. */
function automaticGradients(rows: tf.Tensor2D, truths: tf.Tensor2D, net: Net): Net {
	// TODO: the mean log-loss as a function of the four parameters, and tf.grads of it.
	return {
		W1: tf.zerosLike(net.W1),
		b1: tf.zerosLike(net.b1),
		W2: tf.zerosLike(net.W2),
		b2: tf.zerosLike(net.b2)
	};
}

/** The length of a − b, compared with the lengths of a and b. */
function relativeError(a: tf.Tensor, b: tf.Tensor): number {
	// TODO: ‖a − b‖ / (‖a‖ + ‖b‖), and 0 for two tensors of zeros.
	return NaN;
}

({
	slopes: automaticGradients(
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
	),
	error: relativeError(tf.tensor1d([3, 4]), tf.tensor1d([3, 3.5]))
});
