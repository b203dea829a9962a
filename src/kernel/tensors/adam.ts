/** Adam's steps in one pass over the weights, where tfjs makes sixteen tensors for each. */
import type * as tfjs from '@tensorflow/tfjs';
import { addressesOf, type Kernel, type Tensors, type WasmBackend } from './kernel.ts';
import { loopsOf } from './simd/simd.ts';

const name = 'StagecoachAdam';

type Inputs = Record<'value' | 'first' | 'second' | 'gradient', tfjs.Tensor>;
type Attributes = Record<'rate' | 'beta1' | 'beta2' | 'share1' | 'share2' | 'epsilon', number>;

export function adamStep(): Kernel {
	return {
		name,
		/** @returns the new value and moments */
		run({ value, first, second, gradient }: Inputs, attributes: Attributes, backend: WasmBackend) {
			const { rate, beta1, beta2, share1, share2, epsilon } = attributes;
			const results = [value, first, second].map(({ shape }) => backend.makeOutput(shape, 'float32'));
			loopsOf(backend).adam(
				...addressesOf(backend, value, first, second, gradient, ...results),
				...[value.size, rate, beta1, beta2, 1 - beta1, 1 - beta2, share1, share2, epsilon]
			);
			return results;
		}
	};
}

interface Moment {
	originalName: string;
	variable: tfjs.Variable;
}

/** What tfjs' optimiser keeps. */
interface Adam {
	learningRate: number;
	beta1: number;
	beta2: number;
	epsilon: number;
	accBeta1: tfjs.Variable;
	accBeta2: tfjs.Variable;
	accumulatedFirstMoment: Moment[];
	accumulatedSecondMoment: Moment[];
	applyGradients(gradients: Gradients): void;
	incrementIterations(): void;
}

type Gradients = tfjs.NamedTensorMap | { name: string; tensor: tfjs.Tensor }[];

/** From now on each Adam of tfjs takes its steps that way on the wasm backend, with the same numbers. */
export function fuseAdam(tf: Tensors): void {
	const prototype = tf.AdamOptimizer.prototype as unknown as Adam;
	const { applyGradients } = prototype;
	prototype.applyGradients = function (gradients) {
		if (tf.getBackend() !== 'wasm') return applyGradients.call(this, gradients);
		const list = Array.isArray(gradients)
			? gradients
			: Object.entries(gradients).map(([name, tensor]) => ({ name, tensor }));
		tf.tidy(() => {
			const attributes = {
				...{ rate: this.learningRate, beta1: this.beta1, beta2: this.beta2, epsilon: this.epsilon },
				share1: 1 - this.accBeta1.dataSync()[0]!,
				share2: 1 - this.accBeta2.dataSync()[0]!
			};
			list.forEach(({ name, tensor }, at) => step(tf, this, attributes, name, tensor, at));
			this.accBeta1.assign(this.accBeta1.mul(this.beta1));
			this.accBeta2.assign(this.accBeta2.mul(this.beta2));
		});
		this.incrementIterations();
	};
}

function step(
	tf: Tensors,
	adam: Adam,
	attributes: Attributes,
	variableName: string,
	gradient: tfjs.Tensor | null,
	at: number
): void {
	const engine = tf.engine();
	const value = engine.registeredVariables[variableName]!;
	const moment = (letter: string): Moment => ({
		originalName: `${variableName}/${letter}`,
		variable: tf.tidy(() => tf.zerosLike(value).variable(false))
	});
	const first = (adam.accumulatedFirstMoment[at] ??= moment('m')).variable;
	const second = (adam.accumulatedSecondMoment[at] ??= moment('v')).variable;
	if (!gradient) return;
	const inputs = { value, first, second, gradient };
	const results: tfjs.Tensor[] = engine.runKernel(name, inputs as never, attributes);
	[value, first, second].forEach((variable, index) => variable.assign(results[index]!));
}
