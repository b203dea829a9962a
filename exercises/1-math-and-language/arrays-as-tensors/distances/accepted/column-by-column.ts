import * as tf from '@tensorflow/tfjs';

// [n, 1] − [1, m] for each measurement: a small loop over columns, and less memory.
function pairwiseDistances(a: tf.Tensor2D, b: tf.Tensor2D): tf.Tensor2D {
	return tf.tidy(() => {
		const columnsOfB = tf.unstack(b, 1);
		const squares = tf.unstack(a, 1).map((column, j) => column.expandDims(1).sub(columnsOfB[j]!).square());
		return tf.addN(squares).sqrt();
	});
}
