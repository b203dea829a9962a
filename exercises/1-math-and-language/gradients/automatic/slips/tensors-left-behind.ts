// feedback: tensor
import * as tf from '@tensorflow/tfjs';

function automaticGradient(point: tf.Tensor1D): tf.Tensor1D {
	const [a, b] = tf.unstack(point) as [tf.Scalar, tf.Scalar];
	const slopes = tf.grads((x: tf.Tensor, y: tf.Tensor) =>
		tf.scalar(1).sub(x).square().add(y.sub(x.square()).square().mul(100))
	)([a, b]);
	return tf.stack(slopes).as1D();
}
