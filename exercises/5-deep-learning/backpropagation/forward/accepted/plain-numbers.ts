import * as tf from '@tensorflow/tfjs';

// With plain numbers, row by row.
function forward(rows: tf.Tensor2D, net: Net) {
	const [W1, b1, W2] = [net.W1.arraySync(), net.b1.arraySync(), net.W2.arraySync()];
	const [bias = 0] = net.b2.arraySync();
	const hidden = rows.arraySync().map((row) =>
		b1.map((b, k) =>
			Math.max(
				0,
				row.reduce((sum, x, j) => sum + x * W1[j]![k]!, b)
			)
		)
	);
	const scores = hidden.map((values) => values.reduce((sum, value, k) => sum + value * W2[k]![0]!, bias));
	return {
		hidden: tf.tensor2d(hidden),
		probabilities: tf.tensor2d(scores.map((score) => [1 / (1 + Math.exp(-score))]))
	};
}
