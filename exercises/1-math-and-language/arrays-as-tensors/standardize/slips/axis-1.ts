// feedback: each row
import * as tf from '@tensorflow/tfjs';

function standardize(x: tf.Tensor2D): tf.Tensor2D {
	return tf.tidy(() => {
		const { mean, variance } = tf.moments(x, 1, true);
		return tf.divNoNan(x.sub(mean), variance.sqrt());
	});
}
