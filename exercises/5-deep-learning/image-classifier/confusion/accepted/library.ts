import * as tf from '@tensorflow/tfjs';
import * as ml from 'stagecoach/ml';

function confusionOf(probabilities: tf.Tensor2D, labels: number[]): number[][] {
	const rows = probabilities.arraySync();
	const guesses = rows.map((row) => row.indexOf(Math.max(...row)));
	return ml.confusionMatrix(labels, guesses, { labels: rows[0]!.map((_, k) => k) });
}
