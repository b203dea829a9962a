// feedback: bias of the output
import * as tf from '@tensorflow/tfjs';

function forward(rows: tf.Tensor2D, net: Net): { hidden: tf.Tensor2D; probabilities: tf.Tensor2D } {
	return tf.tidy(() => {
		const hidden = rows.matMul(net.W1).add(net.b1).relu() as tf.Tensor2D;
		const probabilities = hidden.matMul(net.W2).sigmoid() as tf.Tensor2D;
		return { hidden, probabilities };
	});
}
