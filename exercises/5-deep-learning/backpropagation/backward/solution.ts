import * as tf from '@tensorflow/tfjs';

/** The slopes of the mean log-loss, each in the shape of its parameter. */
function backward(rows: tf.Tensor2D, truths: tf.Tensor2D, net: Net): Net {
	return tf.tidy(() => {
		const hidden = rows.matMul(net.W1).add(net.b1).relu();
		const probabilities = hidden.matMul(net.W2).add(net.b2).sigmoid();

		const byScores = probabilities.sub(truths).div(rows.shape[0]) as tf.Tensor2D;
		// step is the ReLU's gate: 1 where a neuron let something through.
		const byHidden = byScores.matMul(net.W2.transpose()).mul(hidden.step());
		return {
			W1: rows.transpose().matMul(byHidden) as tf.Tensor2D,
			b1: byHidden.sum(0) as tf.Tensor1D,
			W2: hidden.transpose().matMul(byScores) as tf.Tensor2D,
			b2: byScores.sum(0) as tf.Tensor1D
		};
	});
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
