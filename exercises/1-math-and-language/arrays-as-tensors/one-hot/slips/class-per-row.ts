// feedback: one row for each label
import * as tf from '@tensorflow/tfjs';

function oneHotRows(labels: tf.Tensor1D, classes: number): tf.Tensor2D {
	return tf.tidy(() => tf.oneHot(labels, classes).toFloat().transpose());
}

function argMaxPerRow(scores: tf.Tensor2D): tf.Tensor1D {
	return scores.argMax(1);
}
