// feedback: added up
import * as tf from '@tensorflow/tfjs';

function confusionOf(probabilities: tf.Tensor2D, labels: number[]): number[][] {
	const rows = probabilities.arraySync();
	return rows[0]!.map((_, truth) =>
		rows[0]!.map((_, k) => rows.reduce((sum, row, i) => sum + (labels[i] === truth ? row[k]! : 0), 0))
	);
}
