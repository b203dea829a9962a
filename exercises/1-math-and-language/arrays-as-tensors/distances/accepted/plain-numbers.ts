import * as tf from '@tensorflow/tfjs';

function pairwiseDistances(a: tf.Tensor2D, b: tf.Tensor2D): tf.Tensor2D {
	const others = b.arraySync();
	const rows = a.arraySync().map((p) => others.map((q) => Math.hypot(...p.map((x, j) => x - q[j]!))));
	return tf.tensor2d(rows);
}
