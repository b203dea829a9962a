// feedback: factor 100
import * as tf from '@tensorflow/tfjs';

function automaticGradient(point: tf.Tensor1D): tf.Tensor1D {
	return tf.tidy(() =>
		tf
			.grad((place) => {
				const [x, y] = tf.unstack(place) as [tf.Scalar, tf.Scalar];
				return tf.scalar(1).sub(x).square().add(y.sub(x.square()).square());
			})(point)
			.as1D()
	);
}
