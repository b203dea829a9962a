// feedback: wrong side
import * as tf from '@tensorflow/tfjs';

function predictClasses(probabilities: tf.Tensor1D, threshold = 0.5): tf.Tensor {
	return tf.tidy(() => probabilities.less(threshold).toInt());
}
