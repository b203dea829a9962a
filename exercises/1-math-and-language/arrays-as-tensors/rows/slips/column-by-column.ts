// feedback: column by column
import * as tf from '@tensorflow/tfjs';

function toRows(values: tf.Tensor1D, columns: number): tf.Tensor2D {
	return tf.tidy(() => values.reshape([columns, -1]).transpose());
}

function leaveOut(rows: tf.Tensor2D, start: number, count: number): tf.Tensor2D {
	return tf.tidy(() => tf.concat([rows.slice(0, start), rows.slice(start + count)], 0));
}
