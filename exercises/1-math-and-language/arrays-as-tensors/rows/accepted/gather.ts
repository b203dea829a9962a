import * as tf from '@tensorflow/tfjs';

function toRows(values: tf.Tensor1D, columns: number): tf.Tensor2D {
	return values.as2D(values.size / columns, columns);
}

// The numbers of the rows that stay.
function leaveOut(rows: tf.Tensor2D, start: number, count: number): tf.Tensor2D {
	const places = [...Array(rows.shape[0]).keys()].filter((place) => place < start || place >= start + count);
	return tf.tidy(() => tf.gather(rows, tf.tensor1d(places, 'int32')));
}
