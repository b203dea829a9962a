import * as tf from '@tensorflow/tfjs';

/** The gradient of Rosenbrock's function at a point [x, y], by automatic differentiation. */
function automaticGradient(point: tf.Tensor1D): tf.Tensor1D {
	const height = (place: tf.Tensor) => {
		const [x, y] = tf.unstack(place) as [tf.Scalar, tf.Scalar];
		const first = tf.scalar(1).sub(x).square();
		const second = y.sub(x.square()).square();
		return first.add(second.mul(100));
	};
	return tf.tidy(() => tf.grad(height)(point).as1D());
}

automaticGradient(tf.tensor1d([-1, 2]));
