import * as tf from '@tensorflow/tfjs';

function oneHotRows(labels: tf.Tensor1D, classes: number): tf.Tensor2D {
	return tf.tidy(() => {
		// [n, 1] against [classes]: is this label that class? true and false become 1 and 0.
		const isClass = labels.expandDims(1).equal<tf.Tensor2D>(tf.range(0, classes, 1, 'int32'));
		return isClass.toFloat();
	});
}

function argMaxPerRow(scores: tf.Tensor2D): tf.Tensor1D {
	return scores.argMax(1);
}
