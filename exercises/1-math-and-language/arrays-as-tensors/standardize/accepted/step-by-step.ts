import * as tf from '@tensorflow/tfjs';

const standardize = (x: tf.Tensor2D): tf.Tensor2D =>
	tf.tidy(() => {
		const centred = x.sub(x.mean(0, true));
		const deviation = centred.square().mean(0, true).sqrt();
		return centred.div(tf.where(deviation.greater(0), deviation, tf.onesLike(deviation)));
	});
