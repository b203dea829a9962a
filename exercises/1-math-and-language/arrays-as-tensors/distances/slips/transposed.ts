// feedback: columns belong to `b`
import * as tf from '@tensorflow/tfjs';

function pairwiseDistances(a: tf.Tensor2D, b: tf.Tensor2D): tf.Tensor2D {
	return tf.tidy(() => b.expandDims(1).sub(a.expandDims(0)).square().sum(2).sqrt());
}
