import * as tf from '@tensorflow/tfjs';

function standardize(x: tf.Tensor2D): tf.Tensor2D {
	return tf.tidy(() => {
		// Over axis 0: the rows disappear, and one number for each column is left.
		const { mean, variance } = tf.moments(x, 0);
		// 0 / 0 in a constant column gives 0 instead of NaN.
		return tf.divNoNan(x.sub(mean), variance.sqrt());
	});
}
