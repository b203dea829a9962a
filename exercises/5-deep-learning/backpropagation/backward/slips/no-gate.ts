// feedback: gate is missing
import * as tf from '@tensorflow/tfjs';

function backward(rows: tf.Tensor2D, truths: tf.Tensor2D, net: Net): Net {
	return tf.tidy(() => {
		const hidden = rows.matMul(net.W1).add(net.b1).relu();
		const probabilities = hidden.matMul(net.W2).add(net.b2).sigmoid();
		const byScores = probabilities.sub(truths).div(rows.shape[0]) as tf.Tensor2D;
		const byHidden = byScores.matMul(net.W2.transpose()) as tf.Tensor2D;
		return {
			W1: rows.transpose().matMul(byHidden) as tf.Tensor2D,
			b1: byHidden.sum(0) as tf.Tensor1D,
			W2: hidden.transpose().matMul(byScores) as tf.Tensor2D,
			b2: byScores.sum(0) as tf.Tensor1D
		};
	});
}
