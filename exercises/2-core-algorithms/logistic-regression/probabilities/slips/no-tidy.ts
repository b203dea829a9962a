// feedback: tf.tidy
import * as tf from '@tensorflow/tfjs';

function predictProbabilities(rows: tf.Tensor2D, weights: tf.Tensor1D, bias: number): tf.Tensor {
	return rows.dot(weights).add(bias).sigmoid();
}
