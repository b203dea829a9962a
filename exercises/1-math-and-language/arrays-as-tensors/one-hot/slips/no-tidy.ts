// feedback: tf.tidy
import * as tf from '@tensorflow/tfjs';

function oneHotRows(labels: tf.Tensor1D, classes: number): tf.Tensor2D {
	return labels
		.expandDims(1)
		.equal(tf.range(0, classes, 1, 'int32'))
		.toFloat();
}

function argMaxPerRow(scores: tf.Tensor2D): tf.Tensor1D {
	return scores.argMax(1);
}
