// feedback: number of rows
import * as tf from '@tensorflow/tfjs';

function toRows(values: tf.Tensor1D, columns: number): tf.Tensor2D {
	return values.reshape([columns, -1]);
}

function leaveOut(rows: tf.Tensor2D, start: number, count: number): tf.Tensor2D {
	return tf.tidy(() => tf.concat([rows.slice(0, start), rows.slice(start + count)], 0));
}
