// feedback: among all rows
import * as tf from '@tensorflow/tfjs';

function surestMistakes(probabilities: tf.Tensor2D, labels: number[], count: number) {
	return probabilities
		.arraySync()
		.map((row, index) => {
			const [truth, guess] = [labels[index]!, row.indexOf(Math.max(...row))];
			return { index, truth, guess, confidence: row[guess]! };
		})
		.sort((a, b) => b.confidence - a.confidence)
		.slice(0, count)
		.filter(({ truth, guess }) => truth !== guess);
}
