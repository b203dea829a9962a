// feedback: mean distance
import * as tf from '@tensorflow/tfjs';
function standardize(x: tf.Tensor2D): tf.Tensor2D {
	return tf.tidy(() => {
		const mean = x.mean(0);
		const deviation = x.sub(mean).abs().mean(0);
		return x.sub(mean).divNoNan(deviation);
	});
}
