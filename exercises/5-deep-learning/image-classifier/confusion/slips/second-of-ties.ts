// feedback: the first of them
import * as tf from '@tensorflow/tfjs';

function confusionOf(probabilities: tf.Tensor2D, labels: number[]): number[][] {
	const rows = probabilities.arraySync();
	const guesses = rows.map((row) => row.lastIndexOf(Math.max(...row)));
	const counts = rows[0]!.map(() => rows[0]!.map(() => 0));
	labels.forEach((label, i) => counts[label]![guesses[i]!]!++);
	return counts;
}
