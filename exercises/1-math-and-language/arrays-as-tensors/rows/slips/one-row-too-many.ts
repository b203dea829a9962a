// feedback: one row after the block
import * as tf from '@tensorflow/tfjs';

function toRows(values: tf.Tensor1D, columns: number): tf.Tensor2D {
	return values.reshape([-1, columns]);
}

function leaveOut(rows: tf.Tensor2D, start: number, count: number): tf.Tensor2D {
	return tf.tidy(() => {
		const after = Math.min(start + count + 1, rows.shape[0]);
		return tf.concat([rows.slice(0, start), rows.slice(after)], 0);
	});
}
