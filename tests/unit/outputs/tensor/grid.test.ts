import { describe, expect, it } from 'vitest';
import type { TensorPreview } from '#protocol/output.ts';
import { tensorGrids } from '#outputs/tensor/grid.ts';
import { ramp, tensor } from './tensor.ts';

const cellsOf = (preview: TensorPreview) =>
	tensorGrids(preview).grids.map(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text)));

describe('the values of a tensor', () => {
	it('are one cell for a scalar, one row for a vector, rows and columns for a matrix', () => {
		expect(cellsOf(tensor([], [0.5]))).toEqual([[['0.5']]]);
		expect(cellsOf(tensor([3], [1, 2.5, 3]))).toEqual([[['1.0', '2.5', '3.0']]]);
		expect(cellsOf(tensor([2, 2], [1, 2, 3, 4]))).toEqual([
			[
				['1', '2'],
				['3', '4']
			]
		]);
	});

	it('are slices with their place for a higher rank', () => {
		const { grids, hiddenGrids } = tensorGrids(tensor([2, 3, 2, 2], ramp(24, 1)));
		expect(grids.map(({ label }) => label)).toEqual(['[0, 0, :, :]', '[0, 1, :, :]', '[0, 2, :, :]']);
		expect(hiddenGrids).toBe(3);
		expect(grids[2]?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
			['8', '9'],
			['10', '11']
		]);
	});

	it('say how many rows and columns are left out', () => {
		expect(tensorGrids(tensor([100, 50], ramp(5_000, 1))).grids[0]).toMatchObject({
			hiddenRows: 88,
			hiddenColumns: 38
		});
		expect(tensorGrids(tensor([100, 2], [1, 2, 3, 4])).grids[0]).toMatchObject({
			rows: { length: 2 },
			hiddenRows: 98,
			hiddenColumns: 0
		});
		expect(tensorGrids(tensor([3, 2, 2], [1, 2, 3, 4, 5]))).toMatchObject({
			grids: [{ rows: { length: 2 } }, { rows: [{ cells: { length: 1 } }], hiddenRows: 1 }],
			hiddenGrids: 1
		});
	});

	it('are none of a disposed or an empty tensor', () => {
		expect(tensorGrids({ ...tensor([1], [1]), disposed: true }).grids).toEqual([]);
		expect(cellsOf(tensor([0], []))).toEqual([]);
		expect(cellsOf(tensor([3, 0], []))).toEqual([]);
		expect(cellsOf(tensor([0, 2, 2], []))).toEqual([]);
	});

	it('may be texts, truth values and complex numbers', () => {
		expect(cellsOf(tensor([2], ['a', 'b'], 'string'))).toEqual([[['"a"', '"b"']]]);
		expect(cellsOf(tensor([2], [1, 0], 'bool'))).toEqual([[['true', 'false']]]);
		expect(cellsOf(tensor([2], [1, -2, 0.5, 3], 'complex64'))).toEqual([[['1.0 − 2.0i', '0.5 + 3.0i']]]);
	});

	it('are marked when they are not finite', () => {
		const { grids } = tensorGrids(tensor([4], [1, NaN, -Infinity, 2]));
		expect(grids[0]?.rows[0]?.cells.map(({ isOdd }) => isOdd)).toEqual([false, true, true, false]);
	});
});
