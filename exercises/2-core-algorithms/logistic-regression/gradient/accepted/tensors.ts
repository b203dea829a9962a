import * as tf from '@tensorflow/tfjs';

/** (1/n) · Xᵀ(p − y), as the formula is written in books. */
function lossGradient(rows: number[][], truths: number[], weights: number[], bias: number) {
	return tf.tidy(() => {
		const features = tf.tensor2d(rows);
		const scores = features.dot(tf.tensor1d(weights)).add(bias);
		const errors = scores.sigmoid().sub(tf.tensor1d(truths));
		const slopes = features.transpose().dot(errors).div(rows.length);
		return { weights: Array.from(slopes.dataSync()), bias: errors.mean().dataSync()[0]! };
	});
}
