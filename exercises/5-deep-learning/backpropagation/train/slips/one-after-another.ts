// feedback: already moved
import * as tf from '@tensorflow/tfjs';
function train(rows: tf.Tensor2D, truths: tf.Tensor2D, net: Net, learningRate: number, steps: number): Net {
	return tf.tidy(() => {
		let { W1, b1, W2, b2 } = net;
		for (let i = 0; i < steps; i++) {
			W2 = W2.sub(backward(rows, truths, { W1, b1, W2, b2 }).W2.mul(learningRate));
			b2 = b2.sub(backward(rows, truths, { W1, b1, W2, b2 }).b2.mul(learningRate));
			W1 = W1.sub(backward(rows, truths, { W1, b1, W2, b2 }).W1.mul(learningRate));
			b1 = b1.sub(backward(rows, truths, { W1, b1, W2, b2 }).b1.mul(learningRate));
		}
		return { W1, b1, W2, b2 };
	});
}
