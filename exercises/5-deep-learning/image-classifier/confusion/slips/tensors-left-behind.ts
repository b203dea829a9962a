// feedback: tensor
import * as tf from '@tensorflow/tfjs';

function confusionOf(probabilities: tf.Tensor2D, labels: number[]): number[][] {
	const k = probabilities.shape[1];
	const counts = Array.from({ length: k }, () => new Array<number>(k).fill(0));
	const guesses = probabilities.argMax(1).dataSync();
	labels.forEach((label, i) => counts[label]![guesses[i]!]!++);
	return counts;
}
