/** Sums by segments and Einstein's sums on the wasm backend, against the cpu backend. */
import * as tf from '@tensorflow/tfjs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { addWasm, expectFiniteDifferences, expectSameAsCpu } from '../../../support/tensors.ts';

vi.setConfig({ testTimeout: 60_000 });

beforeAll(addWasm);

describe('segments', () => {
	it.each([0, 1, 2])('the gradient of gather along axis %i', async (axis) => {
		await expectSameAsCpu((x) => x!.gather([2, 0, 2, 1, 2], axis), [[4, 3, 5]]);
	});

	it('the gradient of a gather of several axes of indices', async () => {
		const indices = () => tf.tensor2d([[1, 1, 0], [5, 2, 1]], [2, 3], 'int32'); // prettier-ignore
		await expectSameAsCpu((table) => table!.gather(indices()), [[6, 4]]);
	});

	it('a gather of rows that do not exist is refused in the words of tfjs', async () => {
		await tf.setBackend('wasm');
		expect(() => tf.ones([3, 2]).gather([0, 3])).toThrow('the index value 3 is not in [0, 2]');
	});

	it('leaves out rows of no segment, and segments without rows are 0', async () => {
		await tf.setBackend('wasm');
		tf.tidy(() => {
			const rows = tf.tensor2d([[1, 2], [3, 4], [5, 6], [7, 8]]); // prettier-ignore
			const sums = tf.unsortedSegmentSum(rows, tf.tensor1d([2, -1, 2, 9], 'int32'), 4);
			expect(sums.arraySync()).toEqual([[0, 0], [0, 0], [6, 8], [0, 0]]); // prettier-ignore
			const counts = tf.unsortedSegmentSum(
				tf.tensor1d([3, 4, 5], 'int32'),
				tf.tensor1d([0, 1, 0], 'int32'),
				2
			);
			expect(counts.dtype).toBe('int32');
			expect(counts.arraySync()).toEqual([8, 4]);
		});
	});
});

describe('einsum', () => {
	it.each<[equation: string, ...shapes: number[][]]>([
		['ab,bc->ac', [2, 3], [3, 4]],
		['ab,cb->ca', [2, 3], [4, 3]],
		['bhqd,bhkd->bhqk', [2, 3, 4, 5], [2, 3, 6, 5]],
		['bqhd,bkhd->bhqk', [2, 4, 3, 5], [2, 6, 3, 5]],
		['abc,cde->abde', [2, 3, 4], [4, 2, 3]],
		['i,j->ij', [3], [4]],
		['i,i->', [3], [3]],
		['ij,ij->ji', [2, 3], [2, 3]],
		['ijk,jl->il', [2, 3, 4], [3, 5]],
		['ij->ji', [2, 3]],
		['ij->j', [2, 3]],
		['ij->', [2, 3]]
	])('%s', async (equation, ...shapes) => {
		const apply = (...tensors: tf.Tensor[]) => tf.einsum(equation, ...tensors);
		await expectSameAsCpu(apply, shapes);
		await expectFiniteDifferences(apply, shapes);
	});

	it('refuses what is no equation in the words of tfjs', () => {
		expect(() => tf.einsum('ij,jk', tf.ones([2, 2]), tf.ones([2, 2]))).toThrow('without an arrow');
	});
});
