// feedback: column
import * as tf from '@tensorflow/tfjs';

function predictProbabilities(rows: tf.Tensor2D, weights: tf.Tensor1D, bias: number): tf.Tensor {
	return tf.tidy(() => rows.matMul(weights.expandDims<tf.Tensor2D>(1)).add(bias).sigmoid());
}
