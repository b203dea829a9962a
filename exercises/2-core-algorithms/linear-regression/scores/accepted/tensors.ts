import * as tf from '@tensorflow/tfjs';

function mse(truths: number[], predictions: number[]): number {
	return tf.tidy(
		() => tf.losses.meanSquaredError(tf.tensor1d(truths), tf.tensor1d(predictions)).dataSync()[0]!
	);
}

function r2(truths: number[], predictions: number[]): number {
	if (truths.every((truth) => truth === truths[0])) {
		return predictions.every((prediction) => prediction === truths[0]) ? 1 : 0;
	}
	const spread = tf.tidy(() => tf.moments(tf.tensor1d(truths)).variance.dataSync()[0]!);
	return 1 - mse(truths, predictions) / spread;
}
