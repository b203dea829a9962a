import * as tf from '@tensorflow/tfjs';

/** Counts of pictures: the true class down, the guessed class across. */
function confusionOf(probabilities: tf.Tensor2D, labels: number[]): number[][] {
	const classes = probabilities.shape[1];
	const counts = Array.from({ length: classes }, () => new Array<number>(classes).fill(0));
	const guesses = tf.tidy(() => probabilities.argMax(1).dataSync());
	labels.forEach((label, i) => counts[label]![guesses[i]!]!++);
	return counts;
}

confusionOf(
	tf.tensor2d([
		[0.7, 0.2, 0.1],
		[0.1, 0.6, 0.3],
		[0.5, 0.4, 0.1],
		[0.2, 0.3, 0.5]
	]),
	[0, 1, 1, 2]
);
