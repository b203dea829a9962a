import * as tf from '@tensorflow/tfjs';

function rocAuc(truths: number[], scores: number[]): number {
	const crowd = (kind: number) => tf.tensor1d(scores.filter((_, i) => truths[i] === kind));
	return tf.tidy(() => {
		// A column minus a row: every pair at once.
		const differences = crowd(1)
			.reshape([-1, 1])
			.sub(crowd(0).reshape([1, -1]));
		return differences.sign().add(1).div(2).mean().dataSync()[0]!;
	});
}
