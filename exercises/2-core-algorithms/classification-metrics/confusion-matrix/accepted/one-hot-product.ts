import * as tf from '@tensorflow/tfjs';

function confusionMatrix(truths: string[], predictions: string[], labels: string[]): number[][] {
	if (truths.length === 0) return labels.map(() => labels.map(() => 0));
	const placesOf = (names: string[]) => names.map((name) => labels.indexOf(name));
	return tf.tidy(() => {
		const oneHot = (names: string[]) =>
			tf.oneHot(tf.tensor1d(placesOf(names), 'int32'), labels.length).toFloat();
		// Truth by passenger times passenger by prediction.
		return tf.matMul(oneHot(truths), oneHot(predictions), true).arraySync() as number[][];
	});
}
