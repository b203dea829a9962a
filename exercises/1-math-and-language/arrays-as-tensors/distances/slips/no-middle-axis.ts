// feedback: it should be
import * as tf from '@tensorflow/tfjs';
function pairwiseDistances(a: tf.Tensor2D, b: tf.Tensor2D): tf.Tensor2D {
	return tf.tidy(() => a.sub(b).square().sum(1).sqrt());
}
