import * as tf from '@tensorflow/tfjs';

function predictProbabilities(rows: tf.Tensor2D, weights: tf.Tensor1D, bias: number): tf.Tensor1D {
	const column = weights.expandDims<tf.Tensor2D>(1);
	const products = tf.matMul(rows, column);
	const offset = tf.scalar(bias);
	const scores = products.add(offset);
	const chances = scores.sigmoid();
	const probabilities = chances.squeeze<tf.Tensor1D>([1]);
	tf.dispose([column, products, offset, scores, chances]);
	return probabilities;
}
