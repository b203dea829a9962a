/** Lets tfjs train on its wasm backend. */
import type * as tfjs from '@tensorflow/tfjs';
import { adamStep, fuseAdam } from './adam.ts';
import { conv2DBackpropFilter, conv2DBackpropInput } from './conv2d.ts';
import { depthwiseBackpropFilter, depthwiseBackpropInput } from './depthwise.ts';
import { einsum } from './einsum.ts';
import { averagePoolGradient, dilatedGradient, einsumGradient } from './gradients.ts';
import { withCopiedRows } from './gather.ts';
import type { Kernel, Tensors } from './kernel.ts';
import { withColumnSums, withPackedShapes, withTurnedProducts } from './matrices.ts';
import { maxPoolGrad } from './pool.ts';
import { convolutions, pools, withPaddedConvolution, withPaddedPool } from './padding.ts';
import { resizeGradient } from './resize.ts';
import { identity, withSharedCasts } from './share.ts';
import { unsortedSegmentSum } from './segment-sum.ts';

const makers: readonly ((tf: Tensors) => Kernel)[] = [
	adamStep,
	conv2DBackpropFilter,
	conv2DBackpropInput,
	depthwiseBackpropFilter,
	depthwiseBackpropInput,
	einsum,
	identity,
	maxPoolGrad,
	unsortedSegmentSum
];

/**
 * Registers the kernels that the wasm backend lacks, has wrong, or has too slow, and mends gradients for all backends.
 * Before or after the backend starts, once.
 */
export function prepareTraining(tf: Tensors): void {
	for (const make of makers) register(tf, toConfig(make(tf)));
	for (const name of convolutions) register(tf, withPaddedConvolution(tf, tf.getKernel(name, 'wasm')));
	for (const name of pools) register(tf, withPaddedPool(tf.getKernel(name, 'wasm')));
	register(tf, withTurnedProducts(tf, withPackedShapes(tf.getKernel('BatchMatMul', 'wasm'))));
	register(tf, withPackedShapes(tf.getKernel('_FusedMatMul', 'wasm')));
	register(tf, withColumnSums(tf, tf.getKernel('Sum', 'wasm')));
	register(tf, withCopiedRows(tf, tf.getKernel('GatherV2', 'wasm')));
	register(tf, withSharedCasts(tf.getKernel('Cast', 'wasm')));
	fuseAdam(tf);
	tf.registerGradient(dilatedGradient(tf, 'Conv2D'));
	tf.registerGradient(dilatedGradient(tf, 'DepthwiseConv2dNative'));
	tf.registerGradient(averagePoolGradient(tf));
	tf.registerGradient(einsumGradient(tf));
	tf.registerGradient(resizeGradient(tf, 'ResizeBilinear'));
	tf.registerGradient(resizeGradient(tf, 'ResizeNearestNeighbor'));
}

function toConfig({ name, run }: Kernel): tfjs.KernelConfig {
	const kernelFunc: tfjs.KernelFunc = ({ inputs, attrs, backend }) =>
		run(inputs as never, attrs as never, backend as never);
	return { kernelName: name, backendName: 'wasm', kernelFunc };
}

function register(tf: Tensors, kernel: tfjs.KernelConfig): void {
	if (tf.getKernel(kernel.kernelName, 'wasm')) tf.unregisterKernel(kernel.kernelName, 'wasm');
	tf.registerKernel(kernel);
}
