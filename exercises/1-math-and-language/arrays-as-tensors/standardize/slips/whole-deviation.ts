// feedback: standard deviation of the whole table
import * as tf from '@tensorflow/tfjs';

function standardize(x: tf.Tensor2D): tf.Tensor2D {
	return tf.tidy(() => tf.divNoNan(x.sub(x.mean(0)), tf.moments(x).variance.sqrt()));
}
