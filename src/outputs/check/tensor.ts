import type { TensorPreview } from '#protocol/output.ts';
import { isFields, readCount, readList, readText } from './read.ts';

const highestRank = 8;
const mostValues = 16_384;

/** A tensor's picture whose size is the product of its shape. */
export function checkTensor(value: unknown): TensorPreview {
	const fields = isFields(value) ? value : {};
	const shape = readList(fields['shape'], highestRank).map(readCount);
	const size = shape.reduce((product, length) => product * length, 1);
	const disposed = fields['disposed'] === true;
	const values = disposed ? new Float64Array() : readValues(fields['values'], Math.min(size, mostValues));
	return { shape, dtype: readText(fields['dtype'], 20), size, values, disposed };
}

function readValues(values: unknown, limit: number): Float64Array | string[] {
	if (values instanceof Float64Array) return values.subarray(0, limit);
	return readList(values, limit).map((value) => readText(value, 1_000));
}
