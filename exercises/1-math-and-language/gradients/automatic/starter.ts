import * as tf from '@tensorflow/tfjs';

/** The gradient of Rosenbrock's function at a point [x, y], by automatic differentiation. */
function automaticGradient(point: tf.Tensor1D): tf.Tensor1D {
	// TODO: write the function with tensor operations, and let tf.grad derive it.
	return tf.zeros([2]);
}

automaticGradient(tf.tensor1d([-1, 2]));
