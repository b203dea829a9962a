import * as tf from '@tensorflow/tfjs';

const forward = (rows: tf.Tensor2D, { W1, b1, W2, b2 }: Net) => {
	const scores = tf.dot(rows, W1);
	const shifted = tf.add(scores, b1);
	const hidden = tf.maximum(shifted, 0) as tf.Tensor2D;
	const sums = tf.dot(hidden, W2);
	const output = tf.add(sums, b2);
	const probabilities = tf.sigmoid(output) as tf.Tensor2D;
	tf.dispose([scores, shifted, sums, output]);
	return { hidden, probabilities };
};
