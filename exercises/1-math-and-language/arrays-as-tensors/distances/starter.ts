import * as tf from '@tensorflow/tfjs';

function pairwiseDistances(a: tf.Tensor2D, b: tf.Tensor2D): tf.Tensor2D {
	// TODO: [n, 1, d] minus [1, m, d] is [n, m, d]. And then?
	return tf.zeros([a.shape[0], b.shape[0]]);
}
