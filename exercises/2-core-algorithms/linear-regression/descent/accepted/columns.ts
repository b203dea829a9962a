import * as tf from '@tensorflow/tfjs';

function fitByDescent(rows: tf.Tensor2D, truths: tf.Tensor1D, learningRate: number, steps: number) {
	let weights = tf.zeros([rows.shape[1], 1]) as tf.Tensor2D;
	let bias = tf.scalar(0);
	const [n] = rows.shape;
	for (let step = 0; step < steps; step++) {
		const [nextWeights, nextBias] = tf.tidy(() => {
			const errors = rows
				.matMul(weights)
				.add(bias)
				.sub(truths.reshape([n, 1]));
			const slopes = rows.transpose().matMul(errors as tf.Tensor2D);
			return [weights.sub(slopes.mul((2 * learningRate) / n)), bias.sub(errors.mean().mul(2 * learningRate))];
		}) as [tf.Tensor2D, tf.Scalar];
		tf.dispose([weights, bias]);
		[weights, bias] = [nextWeights, nextBias];
	}
	const flat = weights.as1D();
	weights.dispose();
	return { weights: flat, bias };
}
