import * as tf from '@tensorflow/tfjs';

function oneHotRows(labels: tf.Tensor1D, classes: number): tf.Tensor2D {
	// TODO: a 1 at the place of each label.
	return tf.zeros([labels.shape[0], classes]);
}

function argMaxPerRow(scores: tf.Tensor2D): tf.Tensor1D {
	// TODO: the column of the largest number of each row.
	return tf.zeros([scores.shape[0]], 'int32');
}
