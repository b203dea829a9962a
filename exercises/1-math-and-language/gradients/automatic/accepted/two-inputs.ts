import * as tf from '@tensorflow/tfjs';

const rosenbrockOf = (x: tf.Tensor, y: tf.Tensor) =>
	tf.add(tf.squaredDifference(x, 1), tf.squaredDifference(y, x.mul(x)).mul(100));

function automaticGradient(point: tf.Tensor1D): tf.Tensor1D {
	return tf.tidy(() => {
		const [x = 0, y = 0] = point.arraySync();
		// tf.grads: one derivative per input.
		return tf.stack(tf.grads(rosenbrockOf)([tf.scalar(x), tf.scalar(y)])).as1D();
	});
}
