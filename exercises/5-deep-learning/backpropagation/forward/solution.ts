import * as tf from '@tensorflow/tfjs';

/** [n, d] rows give [n, h] values of the hidden neurons and [n, 1] probabilities. */
function forward(rows: tf.Tensor2D, net: Net): { hidden: tf.Tensor2D; probabilities: tf.Tensor2D } {
	return tf.tidy(() => {
		// [n, d] · [d, h] + [h]: the biases are added to every row.
		const hidden = rows.matMul(net.W1).add(net.b1).relu() as tf.Tensor2D;
		const probabilities = hidden.matMul(net.W2).add(net.b2).sigmoid() as tf.Tensor2D;
		return { hidden, probabilities };
	});
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
