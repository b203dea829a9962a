import * as tf from '@tensorflow/tfjs';

const oneHotRows = (labels: tf.Tensor1D, classes: number): tf.Tensor2D =>
	tf.tidy(() => tf.oneHot(labels, classes).toFloat() as tf.Tensor2D);

const argMaxPerRow = (scores: tf.Tensor2D): tf.Tensor1D => tf.argMax(scores, -1);
