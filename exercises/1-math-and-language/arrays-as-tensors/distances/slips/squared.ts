// feedback: squared distances
import * as tf from '@tensorflow/tfjs';

function pairwiseDistances(a: tf.Tensor2D, b: tf.Tensor2D): tf.Tensor2D {
	return tf.tidy(() => a.expandDims(1).sub(b.expandDims(0)).square().sum(2));
}
