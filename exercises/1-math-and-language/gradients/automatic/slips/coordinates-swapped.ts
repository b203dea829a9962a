// feedback: swapped
import * as tf from '@tensorflow/tfjs';

function automaticGradient(point: tf.Tensor1D): tf.Tensor1D {
	return tf.tidy(() =>
		tf
			.grad((place) => {
				const [y, x] = tf.unstack(place) as [tf.Scalar, tf.Scalar];
				return tf.scalar(1).sub(x).square().add(y.sub(x.square()).square().mul(100));
			})(point)
			.as1D()
	);
}
