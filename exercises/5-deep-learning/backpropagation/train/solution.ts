import * as tf from '@tensorflow/tfjs';

/** Gradient descent on the mean log-loss, from a net that stays as it is. */
function train(rows: tf.Tensor2D, truths: tf.Tensor2D, net: Net, learningRate: number, steps: number): Net {
	let { W1, b1, W2, b2 } = { W1: net.W1.clone(), b1: net.b1.clone(), W2: net.W2.clone(), b2: net.b2.clone() };
	for (let step = 0; step < steps; step++) {
		const before = { W1, b1, W2, b2 };
		// All four gradients at the same place, then all four steps.
		({ W1, b1, W2, b2 } = tf.tidy(() => {
			const slopes = backward(rows, truths, before);
			return {
				W1: before.W1.sub(slopes.W1.mul(learningRate)),
				b1: before.b1.sub(slopes.b1.mul(learningRate)),
				W2: before.W2.sub(slopes.W2.mul(learningRate)),
				b2: before.b2.sub(slopes.b2.mul(learningRate))
			};
		}));
		tf.dispose(Object.values(before));
	}
	return { W1, b1, W2, b2 };
}

train(
	tf.tensor2d([
		[1, 2],
		[-1, 1]
	]),
	tf.tensor2d([[1], [1]]),
	{
		W1: tf.tensor2d([
			[1, -1],
			[0, 2]
		]),
		b1: tf.tensor1d([0, -1]),
		W2: tf.tensor2d([[1], [-0.5]]),
		b2: tf.tensor1d([0.5])
	},
	1,
	1
);
