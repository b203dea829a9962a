import * as tf from '@tensorflow/tfjs';

function fitLogistic(rows: number[][], truths: number[], learningRate: number, steps: number) {
	return tf.tidy(() => {
		// A column of ones turns the bias into one more weight.
		const features = tf.tensor2d(rows.map((row) => [...row, 1]));
		const columns = features.transpose();
		const answers = tf.tensor1d(truths);
		let weights: tf.Tensor = tf.zeros([features.shape[1]!]);
		for (let step = 0; step < steps; step++) {
			const before = weights;
			weights = tf.tidy(() => {
				const errors = features.dot(before).sigmoid().sub(answers);
				return before.sub(columns.dot(errors).mul(learningRate / rows.length));
			});
			before.dispose();
		}
		const values = Array.from(weights.dataSync());
		return { weights: values.slice(0, -1), bias: values.at(-1)! };
	});
}
