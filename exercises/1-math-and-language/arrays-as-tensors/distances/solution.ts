import * as tf from '@tensorflow/tfjs';

function pairwiseDistances(a: tf.Tensor2D, b: tf.Tensor2D): tf.Tensor2D {
	return tf.tidy(() => {
		// [n, 1, d] − [1, m, d]: every row of a beside every row of b.
		const differences = a.expandDims(1).sub(b.expandDims(0));
		return differences.square().sum<tf.Tensor2D>(2).sqrt();
	});
}
