/** What is sent of a tensor: its first values, and a summary of all of them. */
import type { TensorPreview, TensorSummary } from '#protocol/output.ts';
import type { TensorLike } from './recognise.ts';
import { readTensor } from './tensor-data.ts';

/** Characters of one value of a string tensor. */
const longestText = 1000;

export function previewTensor(tensor: TensorLike, items: number): TensorPreview {
	return preview(tensor, items, tensor.isDisposed ? [] : readTensor(tensor));
}

/** With the summary: looks at every value, so only where one tensor is shown and not a thousand printed. */
export function summarisedTensor(tensor: TensorLike, items: number): TensorPreview {
	const data = tensor.isDisposed ? [] : readTensor(tensor);
	const hasOrder = tensor.dtype !== 'string' && tensor.dtype !== 'complex64';
	const summary = hasOrder ? summarise(data as ArrayLike<number>) : undefined;
	return { ...preview(tensor, items, data), ...(summary && { summary }) };
}

function preview(tensor: TensorLike, items: number, data: ArrayLike<number> | string[]): TensorPreview {
	const { dtype, size, isDisposed: disposed } = tensor;
	// A complex number is two values.
	const count = Math.min(data.length, dtype === 'complex64' ? 2 * items : items);
	const values =
		dtype === 'string'
			? Array.from({ length: count }, (_, at) => String(data[at]).slice(0, longestText))
			: Float64Array.from({ length: count }, (_, at) => Number(data[at]));
	return { shape: [...tensor.shape], dtype, size, values, disposed };
}

const mostSummarised = 10_000_000;

/** @returns undefined when there are fewer than two values: they speak for themselves */
function summarise(data: ArrayLike<number>): TensorSummary | undefined {
	const counted = Math.min(data.length, mostSummarised);
	if (counted < 2) return undefined;
	let [low, high, sum, finite, nan] = [Infinity, -Infinity, 0, 0, 0];
	for (let at = 0; at < counted; at++) {
		const value = data[at]!;
		if (Number.isNaN(value)) nan++;
		if (!Number.isFinite(value)) continue;
		finite++;
		sum += value;
		if (value < low) low = value;
		if (value > high) high = value;
	}
	const infinite = counted - finite - nan;
	if (finite === 0) return { counted, nan, infinite };
	const mean = sum / finite;
	return { counted, nan, infinite, low, high, mean, std: deviation(data, counted, mean, finite) };
}

function deviation(data: ArrayLike<number>, counted: number, mean: number, finite: number): number {
	let squares = 0;
	for (let at = 0; at < counted; at++) {
		const value = data[at]!;
		if (Number.isFinite(value)) squares += (value - mean) ** 2;
	}
	return Math.sqrt(squares / finite);
}
