import * as tf from '@tensorflow/tfjs';

/** Counts of pictures: the true class down, the guessed class across. */
function confusionOf(probabilities: tf.Tensor2D, labels: number[]): number[][] {
	// TODO: one count for each picture.
	return labels.map(() => []);
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
