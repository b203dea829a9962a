// feedback: every class
import * as tf from '@tensorflow/tfjs';

function confusionOf(probabilities: tf.Tensor2D, labels: number[]): number[][] {
	const rows = probabilities.arraySync();
	const guesses = rows.map((row) => row.indexOf(Math.max(...row)));
	const k = rows[0]!.length;
	const count = (truth: number, guess: number) =>
		labels.filter((label, i) => label === truth && guesses[i] === guess).length;
	const each = <T>(make: (i: number) => T) => Array.from({ length: k }, (_, i) => make(i));
	return [...new Set([...labels, ...guesses])]
		.sort((a, b) => a - b)
		.map((row) =>
			[...new Set([...labels, ...guesses])].sort((a, b) => a - b).map((column) => count(row, column))
		);
}
