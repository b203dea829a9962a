// feedback: returned the scores
import * as tf from '@tensorflow/tfjs';

function forward(rows: tf.Tensor2D, net: Net): { hidden: tf.Tensor2D; probabilities: tf.Tensor2D } {
	return tf.tidy(() => {
		const hidden = rows.matMul(net.W1).add(net.b1).relu() as tf.Tensor2D;
		const probabilities = hidden.matMul(net.W2).add(net.b2) as tf.Tensor2D;
		return { hidden, probabilities };
	});
}
