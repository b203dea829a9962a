// feedback: squared the numbers themselves
import * as tf from '@tensorflow/tfjs';
function standardize(x: tf.Tensor2D): tf.Tensor2D {
	return tf.tidy(() => {
		const mean = x.mean(0);
		const std = x.square().mean(0).sqrt();
		return x.sub(mean).divNoNan(std);
	});
}
