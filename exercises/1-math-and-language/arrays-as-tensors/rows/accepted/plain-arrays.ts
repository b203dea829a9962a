import * as tf from '@tensorflow/tfjs';

function toRows(values: tf.Tensor1D, columns: number): tf.Tensor2D {
	const rows: number[][] = [];
	const numbers = values.arraySync();
	for (let i = 0; i < numbers.length; i += columns) rows.push(numbers.slice(i, i + columns));
	return tf.tensor2d(rows);
}

function leaveOut(rows: tf.Tensor2D, start: number, count: number): tf.Tensor2D {
	return tf.tensor2d(rows.arraySync().toSpliced(start, count));
}
