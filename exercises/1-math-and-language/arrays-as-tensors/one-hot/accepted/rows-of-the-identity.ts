import * as tf from '@tensorflow/tfjs';

// As np.eye(classes)[labels] does it.
function oneHotRows(labels: tf.Tensor1D, classes: number): tf.Tensor2D {
	return tf.tidy(() => tf.gather(tf.eye(classes), labels));
}

function argMaxPerRow(scores: tf.Tensor2D): tf.Tensor1D {
	const places = scores.arraySync().map((row) => row.indexOf(Math.max(...row)));
	return tf.tensor1d(places, 'int32');
}
