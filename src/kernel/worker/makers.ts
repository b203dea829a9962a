/** Makes the tensors, frames and requests that the grader can only describe. */
import type { FrameMarker, TensorMarker } from '#protocol/markers.ts';
import type { Makers } from './arguments.ts';
import { makeRequest } from './web.ts';

type ImportModule = (name: string) => Promise<Record<string, unknown>>;

export function makeMakers(importModule: ImportModule): Makers {
	return {
		request: makeRequest,
		tensor: async ({ values, shape, dtype }: TensorMarker) => {
			const tf = await importModule('@tensorflow/tfjs');
			return (tf['tensor'] as (...args: unknown[]) => unknown)(values, shape, dtype);
		},
		frame: async ({ columns, rows }: FrameMarker) => {
			const danfo = await importModule('danfojs');
			return makeFrame(danfo['DataFrame'] as FrameConstructor, columns, rows);
		}
	};
}

type FrameConstructor = new (rows: unknown[][], options: { columns: string[]; dtypes: string[] }) => unknown;

/** danfo guesses types from the first rows, and wrongly when they are missing: so the types are stated. */
function makeFrame(DataFrame: FrameConstructor, columns: string[], rows: FrameMarker['rows']): unknown {
	const dtypes = columns.map((_, at) => frameType(rows.map((row) => row[at] ?? null)));
	const values = rows.map((row) => row.map((value, at) => value ?? (dtypes[at] === 'string' ? null : NaN)));
	return new DataFrame(values, { columns, dtypes });
}

function frameType(values: FrameMarker['rows'][number]): string {
	const present = values.filter((value) => value !== null);
	if (present.some((value) => typeof value === 'string')) return 'string';
	if (present.length > 0 && present.every((value) => typeof value === 'boolean')) return 'boolean';
	return present.length === values.length && present.every(Number.isInteger) ? 'int32' : 'float32';
}
