import * as tf from '@tensorflow/tfjs';

function toRows(values: tf.Tensor1D, columns: number): tf.Tensor2D {
	return values.reshape([-1, columns]);
}

function leaveOut(rows: tf.Tensor2D, start: number, count: number): tf.Tensor2D {
	return tf.tidy(() => {
		const after = start + count;
		// Either part may have no rows; concat takes that.
		return tf.concat([rows.slice(0, start), rows.slice(after, rows.shape[0] - after)], 0);
	});
}
