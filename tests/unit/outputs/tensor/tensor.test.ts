import { describe, expect, it } from 'vitest';
import type { TensorPreview } from '#protocol/output.ts';
import { describeNumbers, findPicture, tensorGrid } from '#outputs/tensor/tensor.ts';

function tensor(shape: number[], values: number[] | string[]): TensorPreview {
	const size = shape.reduce((product, length) => product * length, 1);
	const kept = values.every((value) => typeof value === 'number')
		? Float64Array.from(values)
		: values.map(String);
	return { shape, dtype: 'float32', size, values: kept, disposed: false };
}

const ramp = (length: number, step: number) => Array.from({ length }, (_, at) => at * step);

describe('the grid of a tensor', () => {
	it('has one cell for a scalar, one row for a vector, rows and columns for a matrix', () => {
		expect(tensorGrid(tensor([], [0.5]))?.rows).toEqual([{ label: 0, cells: ['0.5'] }]);
		expect(tensorGrid(tensor([3], [1, 2.5, 3]))?.rows).toEqual([{ label: 0, cells: ['1.0', '2.5', '3.0'] }]);
		expect(tensorGrid(tensor([2, 2], [1, 2, 3, 4]))?.rows.map((row) => row.cells)).toEqual([
			['1', '2'],
			['3', '4']
		]);
	});

	it('says how many rows and columns it leaves out', () => {
		expect(tensorGrid(tensor([100, 50], ramp(5_000, 1)))).toMatchObject({
			hiddenRows: 88,
			hiddenColumns: 38
		});
		expect(tensorGrid(tensor([100, 2], [1, 2, 3, 4]))).toMatchObject({ hiddenRows: 98, hiddenColumns: 0 });
	});

	it('is not made for a higher rank or a disposed tensor', () => {
		expect(tensorGrid(tensor([1, 1, 1], [1]))).toBeUndefined();
		expect(tensorGrid({ ...tensor([1], [1]), disposed: true })).toBeUndefined();
	});

	it('shows strings with their quotes', () => {
		expect(tensorGrid(tensor([2], ['a', 'b']))?.rows[0]?.cells).toEqual(['"a"', '"b"']);
	});

	it('is empty for an empty tensor', () => {
		expect(tensorGrid(tensor([0], []))?.rows).toEqual([]);
		expect(tensorGrid(tensor([3, 0], []))?.rows).toEqual([]);
	});
});

describe('a tensor looks like a picture', () => {
	it('when its values are brightnesses from 0 to 1, from 0 to 16 or from 0 to 255', () => {
		expect(findPicture(tensor([8, 8], ramp(64, 1 / 63)))?.grey.at(-1)).toBe(255);
		expect(findPicture(tensor([8, 8, 1], ramp(64, 0.25).map(Math.round)))?.grey.at(-1)).toBe(255);
		expect(findPicture(tensor([8, 8], ramp(64, 4)))?.grey.at(-1)).toBe(252);
	});

	it('and not when its size, range or number of channels is another', () => {
		expect(findPicture(tensor([7, 8], ramp(56, 0.01)))).toBeUndefined();
		expect(findPicture(tensor([65, 8], ramp(520, 0.001)))).toBeUndefined();
		expect(findPicture(tensor([8, 8, 3], ramp(192, 0.001)))).toBeUndefined();
		expect(findPicture(tensor([8, 8], ramp(64, -0.01)))).toBeUndefined();
		expect(findPicture(tensor([8, 8], ramp(64, 0.7)))).toBeUndefined();
		expect(findPicture(tensor([8, 8], ramp(64, 0)))).toBeUndefined();
		expect(findPicture(tensor([8, 8], ramp(63, 0.01)))).toBeUndefined();
	});
});

it('sums up the numbers of a tensor and counts those that are not finite', () => {
	expect(describeNumbers(tensor([4], [1, NaN, 3, Infinity]))).toBe('from 1 to 3, mean 2, 2 not finite');
	expect(describeNumbers(tensor([1], [1]))).toBe('');
});
