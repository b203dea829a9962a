// feedback: one-hot
import * as tf from '@tensorflow/tfjs';

function prepare(images: LabelledPicture[], side: number) {
	return tf.tidy(() => {
		const pixels = images.flatMap((image) => Array.from(image.pixels));
		const labels = tf.tensor1d(
			images.map((image) => image.label),
			'int32'
		);
		return {
			x: tf.tensor4d(pixels, [images.length, side, side, 1]).div(255),
			y: labels.toFloat()
		};
	});
}
