import type * as tfjs from '@tensorflow/tfjs';

/**
 * tfjs 4.22 says of WebGL that it has 16 bits exactly where its textures have 32 (`floatPrecision` in its
 * `backend_webgl`). Then its epsilon is 1e-4 and not 1e-7, and Adam, RMSProp and Adagrad take other steps than on any other
 * backend. Call before the backend is first used.
 */
export function correctWebglPrecision(tf: typeof tfjs): void {
	const make = tf.findBackendFactory('webgl');
	if (!make) return;
	tf.removeBackend('webgl');
	const makeCorrected = () => {
		const backend = make() as tfjs.KernelBackend;
		const isWhole = tf.env().getBool('WEBGL_RENDER_FLOAT32_ENABLED');
		return isWhole ? Object.assign(backend, { floatPrecisionValue: 32 }) : backend;
	};
	tf.registerBackend('webgl', makeCorrected, 2);
}
