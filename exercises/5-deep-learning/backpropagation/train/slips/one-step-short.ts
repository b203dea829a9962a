// feedback: one step
import * as tf from '@tensorflow/tfjs';

function train(rows: tf.Tensor2D, truths: tf.Tensor2D, net: Net, learningRate: number, steps: number): Net {
	return tf.tidy(() => {
		let now: Net = { W1: net.W1.clone(), b1: net.b1.clone(), W2: net.W2.clone(), b2: net.b2.clone() };
		for (let step = 1; step < steps; step++) {
			const slopes = backward(rows, truths, now);
			now = {
				W1: now.W1.sub(slopes.W1.mul(learningRate)),
				b1: now.b1.sub(slopes.b1.mul(learningRate)),
				W2: now.W2.sub(slopes.W2.mul(learningRate)),
				b2: now.b2.sub(slopes.b2.mul(learningRate))
			};
		}
		return now;
	});
}
