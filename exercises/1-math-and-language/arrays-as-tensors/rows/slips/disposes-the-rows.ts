// feedback: disposed its first argument
import * as tf from '@tensorflow/tfjs';

function toRows(values: tf.Tensor1D, columns: number): tf.Tensor2D {
	return values.reshape([-1, columns]);
}

function leaveOut(rows: tf.Tensor2D, start: number, count: number): tf.Tensor2D {
	const rest = tf.tidy(() => tf.concat<tf.Tensor2D>([rows.slice(0, start), rows.slice(start + count)], 0));
	rows.dispose();
	return rest;
}
