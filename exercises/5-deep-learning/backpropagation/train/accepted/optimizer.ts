import * as tf from '@tensorflow/tfjs';

// Variables and an optimizer of the library, as in practice.
function train(rows: tf.Tensor2D, truths: tf.Tensor2D, net: Net, learningRate: number, steps: number): Net {
	const [W1, b1, W2, b2] = [net.W1, net.b1, net.W2, net.b2].map((parameter) => tf.variable(parameter));
	const optimizer = tf.train.sgd(learningRate);
	for (let step = 0; step < steps; step++) {
		optimizer.minimize(
			() => {
				const scores = rows.matMul(W1!).add(b1!).relu().matMul(W2!).add(b2!);
				return tf.losses.sigmoidCrossEntropy(truths, scores) as tf.Scalar;
			},
			false,
			[W1!, b1!, W2!, b2!]
		);
	}
	optimizer.dispose();
	return { W1, b1, W2, b2 } as unknown as Net;
}
