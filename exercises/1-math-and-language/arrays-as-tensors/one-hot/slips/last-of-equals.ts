// feedback: first one counts
import * as tf from '@tensorflow/tfjs';

function oneHotRows(labels: tf.Tensor1D, classes: number): tf.Tensor2D {
	return tf.tidy(() => tf.oneHot(labels, classes).toFloat() as tf.Tensor2D);
}

function argMaxPerRow(scores: tf.Tensor2D): tf.Tensor1D {
	const places = scores.arraySync().map((row) => row.lastIndexOf(Math.max(...row)));
	return tf.tensor1d(places, 'int32');
}
