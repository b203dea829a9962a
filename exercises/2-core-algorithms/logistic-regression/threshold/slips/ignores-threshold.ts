// feedback: ignores
import * as tf from '@tensorflow/tfjs';

function predictClasses(probabilities: tf.Tensor1D, threshold = 0.5): tf.Tensor1D {
	return tf.tidy(() => probabilities.greaterEqual(threshold && 0.5).toInt());
}
