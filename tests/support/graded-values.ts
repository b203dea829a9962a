/** What graders see of a learner's tensors and frames, made without a learner. */
import { FrameResult, TensorResult } from '#grading/values.ts';

export const tensorResult = (
	values: number[],
	shape: number[],
	{ dtype = 'float32', disposed = false } = {}
) => new TensorResult({ shape, dtype, size: values.length, values: Float64Array.from(values), disposed });

export const frameResult = (columns: string[], rows: (number | string | null)[][]) =>
	new FrameResult({
		columns: columns.map((name, at) => ({
			name,
			type: 'mixed',
			nulls: 0,
			values: rows.map((row) => row[at] ?? null)
		})),
		rowCount: rows.length
	});
