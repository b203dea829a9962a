/** Resized images: their gradients against the values themselves. */
import * as tf from '@tensorflow/tfjs';
import { beforeAll, describe, it, vi } from 'vitest';
import { addWasm, expectFiniteDifferences, expectSameAsCpu, type Apply } from '../../../support/tensors.ts';

vi.setConfig({ testTimeout: 60_000 });

beforeAll(addWasm);

const sizes: [number, number][] = [[6, 8], [5, 9], [2, 3], [1, 4]]; // prettier-ignore
const ways = [[false, false], [true, false], [false, true]] as const; // prettier-ignore

describe.each(['resizeBilinear', 'resizeNearestNeighbor'] as const)('%s', (name) => {
	it.each(sizes)('of 3 × 4 to %i × %i', async (...size) => {
		for (const [alignCorners, halfPixelCenters] of ways) {
			const apply = ((images: tf.Tensor4D) =>
				tf.image[name](images, size, alignCorners, halfPixelCenters)) as Apply;
			await expectSameAsCpu(apply, [[2, 3, 4, 5]]);
			await expectFiniteDifferences(apply, [[2, 3, 4, 5]]);
		}
	});
});
