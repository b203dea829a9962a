// feedback: not added up
import * as tf from '@tensorflow/tfjs';

function pairwiseDistances(a: tf.Tensor2D, b: tf.Tensor2D): any {
	return tf.tidy(() => a.expandDims(1).sub(b.expandDims(0)).square().sqrt());
}
