/** Makes the grader's arguments real, and sees whether a function changed them. */
import type { FrameMarker, RequestMarker, TensorMarker } from '#protocol/markers.ts';
import { partsOf } from './frame-parts.ts';
import { isFrame, isObject, isPlainObject, isTensor, type FrameLike } from './recognise.ts';

/** What is needed to make tensors, frames and requests. */
export interface Makers {
	tensor(marker: TensorMarker): Promise<unknown>;
	frame(marker: FrameMarker): Promise<unknown>;
	request(marker: RequestMarker): unknown;
}

/** A fresh copy of `argument` in which every marker has become a tensor, a frame or a request. */
export async function realise(argument: unknown, makers: Makers): Promise<unknown> {
	if (!isObject(argument)) return argument;
	if (ArrayBuffer.isView(argument)) return structuredClone(argument);
	if (Array.isArray(argument)) {
		if (argument.every((item) => !isObject(item))) return [...(argument as unknown[])];
		return Promise.all(argument.map((item) => realise(item, makers)));
	}
	if (argument['$make'] === 'tensor') return makers.tensor(argument as unknown as TensorMarker);
	if (argument['$make'] === 'frame') return makers.frame(argument as unknown as FrameMarker);
	if (argument['$make'] === 'request') return makers.request(argument as unknown as RequestMarker);
	if (!isPlainObject(argument)) return structuredClone(argument);
	const made: Record<string, unknown> = {};
	for (const key of Object.keys(argument)) {
		const value = argument[key];
		made[key] = isObject(value) ? await realise(value, makers) : value;
	}
	return made;
}

/** True while `value` still is what `argument` was made into. */
export function isUnchanged(value: unknown, argument: unknown): boolean {
	if (isTensor(value)) return !value.isDisposed;
	if (isFrame(value)) return isFrameUnchanged(value, argument as FrameMarker);
	if (!isObject(argument) || !isObject(value)) return Object.is(value, argument);
	if (argument['$make'] === 'request') return true; // its body is there to be read
	const keys = Object.keys(argument);
	return (
		keys.length === Object.keys(value).length && keys.every((key) => isUnchanged(value[key], argument[key]))
	);
}

function isFrameUnchanged(frame: FrameLike, { columns, rows }: FrameMarker): boolean {
	const held = partsOf(frame);
	if (held.columns.join() !== columns.join() || held.rows.length !== rows.length) return false;
	return rows.every((row, at) => {
		const now = held.rows[at] as unknown[];
		return row.every((value, column) => sameCell(now[column], value));
	});
}

/** Frames write a missing number as NaN. */
function sameCell(now: unknown, before: unknown): boolean {
	return now === before || ((now == null || Number.isNaN(now)) && (before == null || Number.isNaN(before)));
}
