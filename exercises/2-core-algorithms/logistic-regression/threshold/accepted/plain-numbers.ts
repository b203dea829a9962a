import * as tf from '@tensorflow/tfjs';

function predictClasses(probabilities: tf.Tensor1D, threshold: number = 0.5): tf.Tensor1D {
	const classes = Array.from(probabilities.dataSync(), (p) => (p >= threshold ? 1 : 0));
	return tf.tensor1d(classes, 'int32');
}
