// feedback: takes the bits
import * as tf from '@tensorflow/tfjs';
function oneHotRows(labels: tf.Tensor1D, classes: number): tf.Tensor2D {
	return tf.oneHot(labels, classes, 1, 0, 'float32') as tf.Tensor2D;
}
const argMaxPerRow = (scores: tf.Tensor2D): tf.Tensor1D => scores.argMax(-1);
