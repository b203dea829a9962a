import * as tf from '@tensorflow/tfjs';

// Plain numbers, one row after the other, as on one line.
function backward(rows: tf.Tensor2D, truths: tf.Tensor2D, net: Net): Net {
	const [W1, b1, W2, b2] = [net.W1.arraySync(), net.b1.arraySync(), net.W2.arraySync(), net.b2.arraySync()];
	const [xs, ys] = [rows.arraySync(), truths.arraySync()];
	const sums = {
		W1: W1.map((line) => line.map(() => 0)),
		b1: b1.map(() => 0),
		W2: W2.map((line) => line.map(() => 0)),
		b2: b2.map(() => 0)
	};
	xs.forEach((x, i) => {
		const z = b1.map((b, k) => x.reduce((sum, value, j) => sum + value * W1[j]![k]!, b));
		const score = z.reduce((sum, value, k) => sum + Math.max(0, value) * W2[k]![0]!, b2[0]!);
		const error = (1 / (1 + Math.exp(-score)) - ys[i]![0]!) / xs.length;
		sums.b2[0]! += error;
		z.forEach((value, k) => {
			if (value <= 0) return;
			sums.W2[k]![0]! += error * value;
			sums.b1[k]! += error * W2[k]![0]!;
			x.forEach((feature, j) => (sums.W1[j]![k]! += error * W2[k]![0]! * feature));
		});
	});
	return {
		W1: tf.tensor2d(sums.W1),
		b1: tf.tensor1d(sums.b1),
		W2: tf.tensor2d(sums.W2),
		b2: tf.tensor1d(sums.b2)
	};
}
