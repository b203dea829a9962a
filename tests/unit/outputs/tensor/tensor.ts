import type { TensorPreview } from '#protocol/output.ts';

/** A tensor as it arrives at the page. */
export function tensor(shape: number[], values: number[] | string[], dtype = 'float32'): TensorPreview {
	const size = shape.reduce((product, length) => product * length, 1);
	const kept = values.every((value) => typeof value === 'number')
		? Float64Array.from(values)
		: values.map(String);
	return { shape, dtype, size, values: kept, disposed: false };
}

export const ramp = (length: number, step: number) => Array.from({ length }, (_, at) => at * step);
