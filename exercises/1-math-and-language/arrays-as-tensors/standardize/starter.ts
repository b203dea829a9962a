import * as tf from '@tensorflow/tfjs';

function standardize(x: tf.Tensor2D): tf.Tensor2D {
	// TODO: mean and standard deviation of each column, without a loop. Leave no other tensor behind.
	return x.clone();
}
