import * as tf from '@tensorflow/tfjs';

/** Square pictures and their labels, as a network takes them. */
function prepare(images: LabelledPicture[], side: number): { x: tf.Tensor4D; y: tf.Tensor2D } {
	// TODO: pixels from 0 to 1, labels one-hot.
	return { x: tf.zeros([images.length, side, side, 1]), y: tf.zeros([images.length, 10]) };
}

prepare([{ label: 3, pixels: [0, 255, 51, 102] }], 2);
