// feedback: small tensors
import * as tf from '@tensorflow/tfjs';
function automaticGradients(rows: tf.Tensor2D, truths: tf.Tensor2D, net: Net): Net {
	return tf.tidy(() => {
		const loss = (W1: tf.Tensor, b1: tf.Tensor, W2: tf.Tensor, b2: tf.Tensor) =>
			tf.losses.sigmoidCrossEntropy(truths, rows.matMul(W1).add(b1).relu().matMul(W2).add(b2)) as tf.Scalar;
		const [W1, b1, W2, b2] = tf.grads(loss as never)([net.W1, net.b1, net.W2, net.b2]) as [
			tf.Tensor2D,
			tf.Tensor1D,
			tf.Tensor2D,
			tf.Tensor1D
		];
		return { W1, b1, W2, b2 };
	});
}
function relativeError(a: tf.Tensor, b: tf.Tensor): number {
	return tf.tidy(() => {
		const bottom = a.norm().add(b.norm()).dataSync()[0]!;
		if (bottom < 1e-3) return 0;
		return a.sub(b).norm().dataSync()[0]! / bottom;
	});
}
