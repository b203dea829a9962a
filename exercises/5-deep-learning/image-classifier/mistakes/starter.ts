import * as tf from '@tensorflow/tfjs';

/** The wrong guesses that the network was surest of. */
function surestMistakes(
	probabilities: tf.Tensor2D,
	labels: number[],
	count: number
): { index: number; truth: number; guess: number; confidence: number }[] {
	// TODO: the wrong ones, the surest first, at most `count`.
	return [];
}

surestMistakes(
	tf.tensor2d([
		[0.7, 0.3],
		[0.9, 0.1],
		[0.2, 0.8],
		[0.4, 0.6]
	]),
	[0, 1, 0, 0],
	2
);
