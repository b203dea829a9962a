// feedback: from 0
import * as tf from '@tensorflow/tfjs';

function oneHotRows(labels: tf.Tensor1D, classes: number): tf.Tensor2D {
	return tf.tidy(
		() => tf.oneHot(labels.toInt().sub(tf.scalar(1, 'int32')), classes).toFloat() as tf.Tensor2D
	);
}

function argMaxPerRow(scores: tf.Tensor2D): tf.Tensor1D {
	return scores.argMax(1);
}
