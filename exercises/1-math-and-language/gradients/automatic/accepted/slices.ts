import * as tf from '@tensorflow/tfjs';

function automaticGradient(point: tf.Tensor1D): tf.Tensor1D {
	const { value, grad } = tf.valueAndGrad((p: tf.Tensor) => {
		const x = p.slice(0, 1);
		const y = p.slice(1, 1);
		return y.sub(x.pow(2)).pow(2).mul(100).add(x.sub(1).pow(2)).sum();
	})(point);
	value.dispose();
	return grad as tf.Tensor1D;
}
