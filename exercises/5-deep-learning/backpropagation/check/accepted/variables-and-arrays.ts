import * as tf from '@tensorflow/tfjs';

function automaticGradients(rows: tf.Tensor2D, truths: tf.Tensor2D, net: Net): Net {
	return tf.tidy(() => {
		const { value, grads } = tf.valueAndGrads((...[W1, b1, W2, b2]: tf.Tensor[]) => {
			const p = tf.sigmoid(tf.relu(rows.matMul(W1!).add(b1!)).matMul(W2!).add(b2!));
			const given = tf.where(truths.greater(0.5), p, tf.sub(1, p));
			return given.log().neg().mean();
		})([net.W1, net.b1, net.W2, net.b2]);
		value.dispose();
		return { W1: grads[0], b1: grads[1], W2: grads[2], b2: grads[3] } as Net;
	});
}

function relativeError(a: tf.Tensor, b: tf.Tensor): number {
	const [left, right] = [Array.from(a.dataSync()), Array.from(b.dataSync())];
	const apart = Math.hypot(...left.map((value, i) => value - right[i]!));
	return apart === 0 ? 0 : apart / (Math.hypot(...left) + Math.hypot(...right));
}
