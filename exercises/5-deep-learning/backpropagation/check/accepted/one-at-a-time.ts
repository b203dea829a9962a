import * as tf from '@tensorflow/tfjs';

// One derivative after the other, the other parameters held still.
function automaticGradients(rows: tf.Tensor2D, truths: tf.Tensor2D, net: Net): Net {
	const slopesOf = (name: keyof Net) =>
		tf.tidy(() =>
			tf.grad((value: tf.Tensor) => {
				const { W1, b1, W2, b2 } = { ...net, [name]: value };
				const scores = rows.matMul(W1).add(b1).relu().matMul(W2).add(b2);
				return scores.softplus().sub(scores.mul(truths)).mean();
			})(net[name])
		);
	return { W1: slopesOf('W1'), b1: slopesOf('b1'), W2: slopesOf('W2'), b2: slopesOf('b2') } as Net;
}

const relativeError = (a: tf.Tensor, b: tf.Tensor): number =>
	tf.tidy(() => {
		const [apart, together] = [tf.norm(a.sub(b)), tf.norm(a).add(tf.norm(b))];
		return tf.divNoNan(apart, together).dataSync()[0]!;
	});
