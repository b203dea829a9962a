// feedback: small h
import * as tf from '@tensorflow/tfjs';

function automaticGradient(point: tf.Tensor1D): tf.Tensor1D {
	const h = 1e-4;
	const heightAt = (place: tf.Tensor) => {
		const [x, y] = tf.unstack(place) as [tf.Scalar, tf.Scalar];
		return tf.scalar(1).sub(x).square().add(y.sub(x.square()).square().mul(100));
	};
	return tf.tidy(() =>
		tf
			.stack(
				[
					[h, 0],
					[0, h]
				].map((step) =>
					heightAt(point.add(step))
						.sub(heightAt(point.sub(step)))
						.div(2 * h)
				)
			)
			.as1D()
	);
}
