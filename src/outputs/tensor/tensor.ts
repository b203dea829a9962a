import type { TensorPreview } from '#protocol/output.ts';
import { alignNumbers, formatNumber, numbersOf } from '../value/numbers.ts';

const mostRows = 12;
const mostColumns = 12;
const smallestPicture = 8;
const largestPicture = 64;
/** The handwritten digits of scikit-learn go from 0 to 16. */
const brightestOf4Bits = 16;

export interface TensorGrid {
	rows: { label: number; cells: string[] }[];
	columnLabels: number[];
	/** Rows and columns of the tensor that are not in the grid. */
	hiddenRows: number;
	hiddenColumns: number;
}

/** The values of a tensor of rank 0, 1 or 2 as a grid; undefined for a higher rank. */
export function tensorGrid(tensor: TensorPreview): TensorGrid | undefined {
	if (tensor.shape.length > 2 || tensor.disposed) return undefined;
	const height = tensor.shape.length === 2 ? (tensor.shape[0] ?? 0) : 1;
	const width = tensor.shape.at(-1) ?? 1;
	const columns = Math.min(width, mostColumns);
	const sent = width === 0 ? 0 : Math.ceil(tensor.values.length / width);
	const count = Math.min(height, mostRows, sent);
	const texts = Array.from({ length: count }, (_, row) => sliceTexts(tensor, row * width, columns));
	const aligned = alignTexts(texts);
	return {
		rows: aligned.map((cells, label) => ({ label, cells })),
		columnLabels: Array.from({ length: columns }, (_, at) => at),
		hiddenRows: height - count,
		hiddenColumns: width - columns
	};
}

/** Smallest, largest and mean value, in words; empty for a tensor without numbers. */
export function describeNumbers(tensor: TensorPreview): string {
	const numbers = numbersOf(tensor.values).filter(Number.isFinite);
	if (numbers.length < 2) return '';
	const low = numbers.reduce((least, value) => Math.min(least, value));
	const high = numbers.reduce((most, value) => Math.max(most, value));
	const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
	const odd = tensor.values.length - numbers.length;
	const facts = `from ${formatNumber(low)} to ${formatNumber(high)}, mean ${formatNumber(mean)}`;
	return odd > 0 ? `${facts}, ${odd} not finite` : facts;
}

export interface Picture {
	width: number;
	height: number;
	/** Brightness of each pixel, 0 to 255, row by row. */
	grey: Uint8ClampedArray;
}

/**
 * The tensor as a small picture when it looks like one: [h, w] or [h, w, 1], 8 to 64 pixels a
 * side, all values sent, and all of them in 0..1 or whole numbers in 0..16 or 0..255.
 */
export function findPicture(tensor: TensorPreview): Picture | undefined {
	const [height = 0, width = 0, channels = 1] = tensor.shape;
	if (tensor.shape.length < 2 || tensor.shape.length > 3 || channels !== 1) return undefined;
	if (![height, width].every((side) => side >= smallestPicture && side <= largestPicture)) return undefined;
	const numbers = numbersOf(tensor.values);
	if (numbers.length !== height * width) return undefined;
	const scale = findScale(numbers);
	return scale
		? { width, height, grey: Uint8ClampedArray.from(numbers, (value) => value * scale) }
		: undefined;
}

function findScale(numbers: readonly number[]): number | undefined {
	if (!numbers.every((value) => value >= 0 && value <= 255)) return undefined;
	const high = numbers.reduce((most, value) => Math.max(most, value), 0);
	if (high === 0) return undefined;
	if (high <= 1) return 255;
	if (!numbers.every(Number.isInteger)) return undefined;
	return high <= brightestOf4Bits ? 255 / brightestOf4Bits : 1;
}

function sliceTexts(tensor: TensorPreview, start: number, count: number): (string | number)[] {
	return [...tensor.values.slice(start, start + count)];
}

function alignTexts(rows: (string | number)[][]): string[][] {
	const aligned = alignNumbers(rows.flat().filter((value) => typeof value === 'number'));
	let next = 0;
	return rows.map((row) =>
		row.map((value) => (typeof value === 'number' ? (aligned[next++] ?? '') : JSON.stringify(value)))
	);
}
