import * as tf from '@tensorflow/tfjs';

function surestMistakes(probabilities: tf.Tensor2D, labels: number[], count: number) {
	const { guesses, confidences } = tf.tidy(() => ({
		guesses: probabilities.argMax(1).dataSync(),
		confidences: probabilities.max(1).dataSync()
	}));
	const found: { index: number; truth: number; guess: number; confidence: number }[] = [];
	for (let index = 0; index < labels.length; index++) {
		const [truth, guess, confidence] = [labels[index]!, guesses[index]!, confidences[index]!];
		if (truth === guess) continue;
		const place = found.findIndex((other) => other.confidence < confidence);
		found.splice(place < 0 ? found.length : place, 0, { index, truth, guess, confidence });
	}
	while (found.length > count) found.pop();
	return found;
}
