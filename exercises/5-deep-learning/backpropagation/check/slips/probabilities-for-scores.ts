// feedback: sigmoid twice
import * as tf from '@tensorflow/tfjs';

function automaticGradients(rows: tf.Tensor2D, truths: tf.Tensor2D, net: Net): Net {
	const lossOf = (W1: tf.Tensor, b1: tf.Tensor, W2: tf.Tensor, b2: tf.Tensor): tf.Scalar => {
		const scores = rows.matMul(W1).add(b1).relu().matMul(W2).add(b2);
		return tf.losses.sigmoidCrossEntropy(truths, scores.sigmoid());
	};
	const [W1, b1, W2, b2] = tf.grads(lossOf)([net.W1, net.b1, net.W2, net.b2]);
	return { W1, b1, W2, b2 } as Net;
}

function relativeError(a: tf.Tensor, b: tf.Tensor): number {
	return tf.tidy(() => {
		const length = (tensor: tf.Tensor) => Math.sqrt(tensor.square().sum().dataSync()[0]!);
		const together = length(a) + length(b);
		return together === 0 ? 0 : length(a.sub(b)) / together;
	});
}
