// feedback: n − 1
import * as tf from '@tensorflow/tfjs';

function standardize(x: tf.Tensor2D): tf.Tensor2D {
	return tf.tidy(() => {
		const n = x.shape[0];
		const { mean, variance } = tf.moments(x, 0);
		return tf.divNoNan(x.sub(mean), variance.mul(n / Math.max(1, n - 1)).sqrt());
	});
}
