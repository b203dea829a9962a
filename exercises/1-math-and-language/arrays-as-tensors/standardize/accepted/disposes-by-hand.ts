import * as tf from '@tensorflow/tfjs';

function standardize(x: tf.Tensor2D): tf.Tensor2D {
	const mean = x.mean(0);
	const centred = x.sub(mean);
	const squares = centred.mul(centred);
	const variance = squares.mean(0);
	const isFlat = variance.equal(0);
	const safe = variance.add(isFlat);
	const deviation = safe.sqrt();
	const scores = centred.div<tf.Tensor2D>(deviation);
	tf.dispose([mean, centred, squares, variance, isFlat, safe, deviation]);
	return scores;
}
