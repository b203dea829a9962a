import type { FrameMarker, RequestMarker, TensorMarker } from '#protocol/markers.ts';

/** A tensor as graders see it: as an argument, as an expected value, and as what a learner returned. */
export interface TensorValue {
	shape: number[];
	dtype: string;
	/** In row-major order. */
	values: number[];
}

/** A danfo frame as graders see it. A missing value is `null`. */
export interface FrameValue {
	columns: string[];
	rows: (string | number | boolean | null)[][];
}

type Nested = number | readonly Nested[];

/**
 * An argument or an expected value that is a tensor.
 * @param values numbers, nested to the tensor's rank, or flat with a `shape`
 */
export function tensor(
	values: Nested,
	shape?: number[],
	dtype: TensorMarker['dtype'] = 'float32'
): TensorMarker & TensorValue {
	return { $make: 'tensor', values: flatten(values), shape: shape ?? findShape(values), dtype };
}

function flatten(values: Nested): number[] {
	return typeof values === 'number' ? [values] : values.flatMap(flatten);
}

function findShape(values: Nested): number[] {
	return typeof values === 'number'
		? []
		: [values.length, ...(values.length > 0 ? findShape(values[0]!) : [])];
}

/** An argument or an expected value that is a danfo frame. Columns are those of the first record. */
export function frame(records: readonly object[], columns?: string[]): FrameMarker & FrameValue {
	const names = columns ?? Object.keys(records[0] ?? {});
	const rows = records.map((record) =>
		names.map((name) => ((record as Record<string, unknown>)[name] ?? null) as FrameValue['rows'][0][0])
	);
	return { $make: 'frame', columns: names, rows };
}

export function isTensorMarker(value: unknown): value is TensorMarker {
	return typeof value === 'object' && value !== null && '$make' in value && value.$make === 'tensor';
}

export function isFrameMarker(value: unknown): value is FrameMarker {
	return typeof value === 'object' && value !== null && '$make' in value && value.$make === 'frame';
}

export function isRequestMarker(value: unknown): value is RequestMarker {
	return typeof value === 'object' && value !== null && '$make' in value && value.$make === 'request';
}
