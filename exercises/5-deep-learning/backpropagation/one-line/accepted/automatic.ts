import * as tf from '@tensorflow/tfjs';

interface LineNet {
	w1: number;
	b1: number;
	w2: number;
	b2: number;
}

function lineGradient(x: number, y: number, net: LineNet): LineNet {
	return tf.tidy(() => {
		const scoreOf = (w1: tf.Tensor, b1: tf.Tensor, w2: tf.Tensor, b2: tf.Tensor) =>
			w1.mul(x).add(b1).relu().mul(w2).add(b2);
		const loss = (...parts: tf.Tensor[]) => {
			const score = scoreOf(parts[0]!, parts[1]!, parts[2]!, parts[3]!);
			return score.softplus().sub(score.mul(y));
		};
		const names = ['w1', 'b1', 'w2', 'b2'] as const;
		const slopes = tf.grads(loss)(names.map((name) => tf.scalar(net[name])));
		const [w1 = 0, b1 = 0, w2 = 0, b2 = 0] = slopes.map((slope) => slope.dataSync()[0]!);
		return { w1, b1, w2, b2 };
	});
}
