// feedback: negative number
import * as tf from '@tensorflow/tfjs';

function pairwiseDistances(a: tf.Tensor2D, b: tf.Tensor2D): tf.Tensor2D {
	return tf.tidy(() => {
		const squaresOfA = tf.norm(a, 'euclidean', 1, true).square();
		const squaresOfB = tf.norm(b, 'euclidean', 1).square().expandDims(0);
		return squaresOfA
			.add(squaresOfB)
			.sub(a.matMul(b, false, true).mul(2))
			.sqrt();
	});
}
