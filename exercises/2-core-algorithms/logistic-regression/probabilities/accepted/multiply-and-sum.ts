import * as tf from '@tensorflow/tfjs';

const predictProbabilities = (rows: tf.Tensor2D, weights: tf.Tensor1D, bias: number): tf.Tensor1D =>
	tf.tidy(() => tf.sigmoid(rows.mul(weights).sum<tf.Tensor1D>(1).add(bias)));
