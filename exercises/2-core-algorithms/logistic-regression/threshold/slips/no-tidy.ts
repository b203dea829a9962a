// feedback: tf.tidy
import * as tf from '@tensorflow/tfjs';

function predictClasses(probabilities: tf.Tensor1D, threshold = 0.5): tf.Tensor {
	return probabilities.greaterEqual(threshold).toInt();
}
