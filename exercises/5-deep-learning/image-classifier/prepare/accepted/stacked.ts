import * as tf from '@tensorflow/tfjs';

const prepare = (images: LabelledPicture[], side: number): { x: tf.Tensor4D; y: tf.Tensor2D } =>
	tf.tidy(() => {
		const pictures = images.map(({ pixels }) =>
			tf
				.tensor1d(Array.from(pixels))
				.mul(1 / 255)
				.reshape([side, side, 1])
		);
		const classes = tf.range(0, 10);
		const labels = tf.tensor2d(images.map(({ label }) => [label]));
		return { x: tf.stack(pictures) as tf.Tensor4D, y: labels.equal(classes).toFloat() };
	});
