// feedback: one column for each class
import * as tf from '@tensorflow/tfjs';

function oneHotRows(labels: tf.Tensor1D, classes: number): tf.Tensor2D {
	const seen = Math.max(1, ...labels.dataSync()) + 1;
	return tf.tidy(() => tf.oneHot(labels, seen).toFloat() as tf.Tensor2D);
}

function argMaxPerRow(scores: tf.Tensor2D): tf.Tensor1D {
	return scores.argMax(1);
}
