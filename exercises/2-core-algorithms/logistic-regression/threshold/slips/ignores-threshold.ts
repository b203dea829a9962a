// feedback: ignores
import * as tf from '@tensorflow/tfjs';

function predictClasses(probabilities: tf.Tensor1D, _threshold = 0.5): tf.Tensor {
	return tf.tidy(() => probabilities.greaterEqual(0.5).toInt());
}
