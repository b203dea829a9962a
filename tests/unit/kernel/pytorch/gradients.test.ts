/** tfjs as our kernel runs it, function by function, against PyTorch: the value, and the slopes of each input. */
import * as tf from '@tensorflow/tfjs';
import { beforeAll, describe, expect, it } from 'vitest';
import reference from '../../../reference/gradients.json' with { type: 'json' };
import { addWasm, type Apply } from '../../../support/tensors.ts';
import { expectClose } from '../../ml/expect-close.ts';

type Nested = number | Nested[];

interface Kept {
	inputs: Record<string, Nested>;
	value: Nested;
	seenFrom: Nested;
	slopes: Record<string, Nested>;
}

/** tfjs computes with 32 bits, PyTorch was asked for 64. */
const tolerance = 2e-5;

const toTensor = (values: Nested) => tf.tensor(values as number[], undefined, 'float32');

const { activations, losses, layers, recurrent } = reference;
const as4D = (apply: (x: tf.Tensor4D, filter: tf.Tensor4D) => tf.Tensor): Apply => apply as Apply;

const functions: Record<string, { kept: Kept; apply: Apply }> = {
	relu: { kept: activations.relu, apply: tf.relu },
	relu6: { kept: activations.relu6, apply: tf.relu6 },
	elu: { kept: activations.elu, apply: tf.elu },
	selu: { kept: activations.selu, apply: tf.selu },
	softplus: { kept: activations.softplus, apply: tf.softplus },
	sigmoid: { kept: activations.sigmoid, apply: tf.sigmoid },
	tanh: { kept: activations.tanh, apply: tf.tanh },
	leakyRelu: { kept: activations.leakyRelu, apply: (x) => tf.leakyRelu(x!, 0.2) },
	softmax: { kept: activations.softmax, apply: (x) => tf.softmax(x!) },
	logSoftmax: { kept: activations.logSoftmax, apply: (x) => tf.logSoftmax(x!) },
	...Object.fromEntries(
		Object.entries(losses).map(([name, { labels, ...kept }]) => {
			const loss = tf.losses[name as keyof typeof losses] as (labels: tf.Tensor, x: tf.Tensor) => tf.Tensor;
			return [name, { kept, apply: (x: tf.Tensor) => loss(toTensor(labels), x) }];
		})
	),
	dense: { kept: layers.dense, apply: (x, w, b) => x!.matMul(w!).add(b!) },
	conv2d: { kept: layers.conv2d, apply: as4D((x, w) => tf.conv2d(x, w, 1, 'valid')) },
	conv2dSame: { kept: layers.conv2dSame, apply: as4D((x, w) => tf.conv2d(x, w, 1, 'same')) },
	conv2dStrides: { kept: layers.conv2dStrides, apply: as4D((x, w) => tf.conv2d(x, w, 2, 'same')) },
	conv2dDilated: {
		kept: layers.conv2dDilated,
		apply: as4D((x, w) => tf.conv2d(x, w, 1, 'valid', 'NHWC', 2))
	},
	depthwiseConv2d: {
		kept: layers.depthwiseConv2d,
		apply: as4D((x, w) => tf.depthwiseConv2d(x, w, 1, 'valid'))
	},
	conv2dTranspose: {
		kept: layers.conv2dTranspose,
		apply: as4D((x, w) => tf.conv2dTranspose(x, w, [2, 5, 5, 3], 2, 'valid'))
	},
	maxPool: { kept: layers.maxPool, apply: as4D((x) => tf.maxPool(x, 2, 2, 'valid')) },
	maxPoolOverlapping: { kept: layers.maxPoolOverlapping, apply: as4D((x) => tf.maxPool(x, 3, 2, 'same')) },
	avgPool: { kept: layers.avgPool, apply: as4D((x) => tf.avgPool(x, 2, 2, 'valid')) },
	avgPoolOverlapping: { kept: layers.avgPoolOverlapping, apply: as4D((x) => tf.avgPool(x, 3, 2, 'same')) },
	batchNorm: {
		kept: layers.batchNorm,
		apply: (x, offset, scale) => {
			const { mean, variance } = tf.moments(x!, [0, 1, 2]);
			return tf.batchNorm(x!, mean as tf.Tensor1D, variance as tf.Tensor1D, offset as never, scale as never);
		}
	},
	gather: { kept: layers.gather, apply: (table) => table!.gather([2, 0, 2]) },
	lstm: { kept: recurrent.lstm, apply: remembering(recurrent.lstm.weights, tf.layers.lstm) },
	simpleRNN: {
		kept: recurrent.simpleRNN,
		apply: remembering(recurrent.simpleRNN.weights, tf.layers.simpleRNN)
	}
};

function remembering(
	weights: Record<'kernel' | 'recurrent' | 'bias', Nested>,
	make: typeof tf.layers.lstm
): Apply {
	return (x) => {
		const settings = { units: 2, returnSequences: true, recurrentActivation: 'sigmoid' } as const;
		const start = [weights.kernel, weights.recurrent, weights.bias].map(toTensor);
		return make({ ...settings, weights: start }).apply(x!) as tf.Tensor;
	};
}

beforeAll(addWasm);

describe.each(['cpu', 'wasm'])('on the backend %s', (backend) => {
	beforeAll(() => tf.setBackend(backend));

	it.each(Object.entries(functions))('%s gives the value of PyTorch', (_, { kept, apply }) => {
		tf.tidy(() => {
			const value = apply(...Object.values(kept.inputs).map(toTensor));
			expectClose(value.arraySync(), kept.value, tolerance);
		});
	});

	for (const [name, { kept, apply }] of Object.entries(functions)) {
		it(`${name} has the slopes of PyTorch`, () => {
			tf.tidy(() => {
				const inputs = Object.values(kept.inputs).map(toTensor);
				const slopes = tf.grads(apply)(inputs, toTensor(kept.seenFrom));
				expectClose(
					slopes.map((slope) => slope.arraySync()),
					Object.values(kept.slopes),
					tolerance
				);
			});
		});
	}
});

it('no number is kept that nothing is compared with', () => {
	const kept = [activations, losses, layers, recurrent].flatMap((group) => Object.keys(group));
	expect(Object.keys(functions).sort()).toEqual(kept.sort());
});
