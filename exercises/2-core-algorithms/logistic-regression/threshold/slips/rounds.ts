// feedback: rounds
import * as tf from '@tensorflow/tfjs';

function predictClasses(probabilities: tf.Tensor1D, threshold = 0.5): tf.Tensor1D {
	return tf.tidy(() => probabilities.mul(threshold / threshold).round().toInt());
}
