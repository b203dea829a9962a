// feedback: of the true class
import * as tf from '@tensorflow/tfjs';

function surestMistakes(probabilities: tf.Tensor2D, labels: number[], count: number) {
	return probabilities
		.arraySync()
		.map((row, index) => {
			const [truth, guess] = [labels[index]!, row.indexOf(Math.max(...row))];
			return { index, truth, guess, confidence: row[truth]! };
		})
		.filter(({ truth, guess }) => truth !== guess)
		.sort((a, b) => b.confidence - a.confidence)
		.slice(0, count);
}
