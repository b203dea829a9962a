// feedback: loses its digits
import * as tf from '@tensorflow/tfjs';

function pairwiseDistances(a: tf.Tensor2D, b: tf.Tensor2D): tf.Tensor2D {
	return tf.tidy(() => {
		const squaresOfA = a.square().sum(1, true);
		const squaresOfB = b.square().sum(1).expandDims(0);
		return squaresOfA
			.add(squaresOfB)
			.sub(a.matMul(b, false, true).mul(2))
			.relu()
			.sqrt();
	});
}
