import { noFrame } from '#words/sandbox.ts';
import type { FrameLike } from './recognise.ts';

export interface FrameParts {
	columns: unknown[];
	/** Lists of values, or, of a Series, values. */
	rows: unknown[];
	index: unknown[];
}

/**
 * What a danfo frame holds, read where danfo keeps it: `values` and its like are getters, which code can replace for all
 * frames or for one.
 * @throws TypeError for what only looks like a frame
 */
export function partsOf(frame: FrameLike): FrameParts {
	return { columns: read(frame, '$columns'), rows: read(frame, '$data'), index: read(frame, '$index') };
}

function read(frame: FrameLike, key: '$columns' | '$data' | '$index'): unknown[] {
	const value: unknown = Object.getOwnPropertyDescriptor(frame, key)?.value;
	if (!Array.isArray(value)) throw new TypeError(noFrame);
	return value;
}
