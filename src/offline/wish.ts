/** What a learner wants to have saved. What is saved is another matter: that is looked up where the files lie. */
import { isRecord } from '#base/is-record.ts';

export interface Wish {
	/** Whether the page saves what is missing without being asked. */
	isAutomatic: boolean;
	/** Groups that were removed on purpose. */
	unwanted: readonly string[];
}

export const everything: Wish = { isAutomatic: true, unwanted: [] };

export const wishFor = (wish: Wish, id: string): Wish => ({
	...wish,
	unwanted: wish.unwanted.filter((other) => other !== id)
});

export const wishAway = (wish: Wish, id: string): Wish => ({
	...wish,
	unwanted: [...wish.unwanted.filter((other) => other !== id), id]
});

/** @param stored text of an earlier visit; what cannot be read counts as never chosen */
export function readWish(stored: string | null): Wish {
	try {
		const value: unknown = JSON.parse(stored ?? 'null');
		if (!isRecord(value)) return everything;
		const { isAutomatic, unwanted } = value;
		return {
			isAutomatic: isAutomatic !== false,
			unwanted: Array.isArray(unwanted) ? unwanted.filter((id) => typeof id === 'string') : []
		};
	} catch {
		return everything;
	}
}

/** What the browser says about this device and its line. */
export interface Circumstances {
	/** The learner has asked the browser to spend little data. */
	saveData: boolean;
	/** Bytes that the browser still gives; undefined where it does not say. */
	room: number | undefined;
}

export type Reluctance = 'not-wanted' | 'save-data' | 'no-room';

/** Leaves room for what the learner writes: a disk that we have filled would take no draft. */
const spare = 50e6;

/** Why nothing is saved by itself; undefined when something may be. */
export function reluctance(
	wish: Wish,
	{ saveData, room }: Circumstances,
	missing: number
): Reluctance | undefined {
	if (!wish.isAutomatic) return 'not-wanted';
	if (saveData) return 'save-data';
	return room !== undefined && room < missing + spare ? 'no-room' : undefined;
}
