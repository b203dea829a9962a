import * as tf from '@tensorflow/tfjs';

const predictClasses = (probabilities: tf.Tensor1D, threshold = 0.5): tf.Tensor1D =>
	tf.tidy(() => {
		const ones = tf.onesLike(probabilities).toInt();
		return tf.where(probabilities.less(threshold), tf.zerosLike(ones), ones);
	});
