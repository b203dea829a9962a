// feedback: from 0 to 1
import * as tf from '@tensorflow/tfjs';

function standardize(x: tf.Tensor2D): tf.Tensor2D {
	return tf.tidy(() => tf.divNoNan(x.sub(x.min(0)), x.max(0).sub(x.min(0))));
}
