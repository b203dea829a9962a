import * as tf from '@tensorflow/tfjs';

function fitByDescent(rows: tf.Tensor2D, truths: tf.Tensor1D, learningRate: number, steps: number) {
	return tf.tidy(() => {
		const slopesOf = tf.grads((weights: tf.Tensor, bias: tf.Tensor) =>
			rows.dot(weights).add(bias).sub(truths).square().mean()
		);
		let model: tf.Tensor[] = [tf.zeros([rows.shape[1]]), tf.scalar(0)];
		for (let step = 0; step < steps; step++) {
			const slopes = slopesOf(model);
			model = model.map((part, i) => part.sub(slopes[i]!.mul(learningRate)));
		}
		return { weights: model[0]!.as1D(), bias: model[1]!.asScalar() };
	});
}
