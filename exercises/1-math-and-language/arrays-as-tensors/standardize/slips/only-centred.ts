// feedback: not divided
import * as tf from '@tensorflow/tfjs';

function standardize(x: tf.Tensor2D): tf.Tensor2D {
	return tf.tidy(() => x.sub(x.mean(0)));
}
