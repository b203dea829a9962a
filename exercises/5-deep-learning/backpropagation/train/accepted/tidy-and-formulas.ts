import * as tf from '@tensorflow/tfjs';

function train(rows: tf.Tensor2D, truths: tf.Tensor2D, net: Net, learningRate: number, steps: number): Net {
	if (steps === 0)
		return tf.tidy(() => ({ W1: net.W1.add(0), b1: net.b1.add(0), W2: net.W2.add(0), b2: net.b2.add(0) }));
	const after = tf.tidy((): Net => {
		const hidden = rows.matMul(net.W1).add(net.b1).relu();
		const back = hidden
			.matMul(net.W2)
			.add(net.b2)
			.sigmoid()
			.sub(truths)
			.mul(learningRate / truths.shape[0]) as tf.Tensor2D;
		const gated = tf.matMul(back, net.W2, false, true).mul(hidden.step());
		return {
			W1: net.W1.sub(rows.transpose().matMul(gated)),
			b1: net.b1.sub(gated.sum(0)),
			W2: net.W2.sub(hidden.transpose().matMul(back)),
			b2: net.b2.sub(back.sum(0))
		};
	});
	if (steps === 1) return after;
	const trained = train(rows, truths, after, learningRate, steps - 1);
	tf.dispose(Object.values(after));
	return trained;
}
