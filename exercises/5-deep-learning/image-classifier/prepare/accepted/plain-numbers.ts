import * as tf from '@tensorflow/tfjs';

function prepare(images: LabelledPicture[], side: number): { x: tf.Tensor4D; y: tf.Tensor2D } {
	const shades = new Float32Array(images.length * side * side);
	images.forEach(({ pixels }, i) => {
		for (let place = 0; place < side * side; place++) shades[i * side * side + place] = pixels[place]! / 255;
	});
	const rows = images.map(({ label }) => Array.from({ length: 10 }, (_, k) => Number(k === label)));
	return { x: tf.tensor4d(shades, [images.length, side, side, 1]), y: tf.tensor2d(rows) };
}
