import * as tf from '@tensorflow/tfjs';

const pairwiseDistances = (a: tf.Tensor2D, b: tf.Tensor2D): tf.Tensor2D =>
	tf.tidy(() => {
		const [n, d] = a.shape;
		return tf.norm(tf.sub(a.reshape([n, 1, d]), b), 'euclidean', 2).as2D(n, b.shape[0]);
	});
