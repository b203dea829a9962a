// feedback: tensor
import * as tf from '@tensorflow/tfjs';

function fitLogistic(rows: number[][], truths: number[], learningRate: number, steps: number) {
	const features = tf.tensor2d(rows.map((row) => [...row, 1]));
	const answers = tf.tensor1d(truths);
	let weights: tf.Tensor = tf.zeros([features.shape[1]!]);
	for (let step = 0; step < steps; step++) {
		const errors = features.dot(weights).sigmoid().sub(answers);
		weights = weights.sub(
			features
				.transpose()
				.dot(errors)
				.mul(learningRate / rows.length)
		);
	}
	const values = Array.from(weights.dataSync());
	return { weights: values.slice(0, -1), bias: values.at(-1)! };
}
