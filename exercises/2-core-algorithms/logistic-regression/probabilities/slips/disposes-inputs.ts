// feedback: disposed its first argument
import * as tf from '@tensorflow/tfjs';

function predictProbabilities(rows: tf.Tensor2D, weights: tf.Tensor1D, bias: number): tf.Tensor {
	const probabilities = tf.tidy(() => rows.dot(weights).add(bias).sigmoid());
	rows.dispose();
	weights.dispose();
	return probabilities;
}
