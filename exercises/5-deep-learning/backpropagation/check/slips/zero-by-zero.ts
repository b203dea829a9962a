// feedback: both are all zeros
import * as tf from '@tensorflow/tfjs';

function automaticGradients(rows: tf.Tensor2D, truths: tf.Tensor2D, net: Net): Net {
	const lossOf = (W1: tf.Tensor, b1: tf.Tensor, W2: tf.Tensor, b2: tf.Tensor): tf.Scalar => {
		const scores = rows.matMul(W1).add(b1).relu().matMul(W2).add(b2);
		return tf.losses.sigmoidCrossEntropy(truths, scores);
	};
	const [W1, b1, W2, b2] = tf.grads(lossOf)([net.W1, net.b1, net.W2, net.b2]);
	return { W1, b1, W2, b2 } as Net;
}

function relativeError(a: tf.Tensor, b: tf.Tensor): number {
	return tf.tidy(
		() => tf.norm(a.sub(b)).dataSync()[0]! / (tf.norm(a).dataSync()[0]! + tf.norm(b).dataSync()[0]!)
	);
}
