import * as tf from '@tensorflow/tfjs';

/** The same as backward, derived by TensorFlow.js from the loss alone. */
function automaticGradients(rows: tf.Tensor2D, truths: tf.Tensor2D, net: Net): Net {
	const lossOf = (W1: tf.Tensor, b1: tf.Tensor, W2: tf.Tensor, b2: tf.Tensor): tf.Scalar => {
		const scores = rows.matMul(W1).add(b1).relu().matMul(W2).add(b2);
		return tf.losses.sigmoidCrossEntropy(truths, scores);
	};
	// tf.grads tidies up after itself: only the four gradients are left.
	const [W1, b1, W2, b2] = tf.grads(lossOf)([net.W1, net.b1, net.W2, net.b2]);
	return { W1, b1, W2, b2 } as Net;
}

/** The length of a − b, compared with the lengths of a and b. */
function relativeError(a: tf.Tensor, b: tf.Tensor): number {
	return tf.tidy(() => {
		const length = (tensor: tf.Tensor) => Math.sqrt(tensor.square().sum().dataSync()[0]!);
		const together = length(a) + length(b);
		return together === 0 ? 0 : length(a.sub(b)) / together;
	});
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
