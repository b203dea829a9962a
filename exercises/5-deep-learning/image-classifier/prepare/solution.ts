import * as tf from '@tensorflow/tfjs';

/** Square pictures and their labels, as a network takes them. */
function prepare(images: LabelledPicture[], side: number): { x: tf.Tensor4D; y: tf.Tensor2D } {
	// Tensors made on the way are freed by tidy.
	return tf.tidy(() => {
		const pixels = images.flatMap((image) => Array.from(image.pixels));
		const labels = images.map((image) => image.label);
		return {
			x: tf.tensor4d(pixels, [images.length, side, side, 1]).div(255),
			y: tf.oneHot(labels, 10).toFloat() as tf.Tensor2D
		};
	});
}

prepare([{ label: 3, pixels: [0, 255, 51, 102] }], 2);
