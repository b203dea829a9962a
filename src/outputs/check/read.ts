/** Readers of untrusted data: each gives a value of the right type, whatever comes in. */

export type Fields = Record<string, unknown>;

const longestText = 10_000;

/** True for objects with named fields: not for null, arrays or typed arrays. */
export function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value) && !ArrayBuffer.isView(value);
}

/** The text, cut to `limit` UTF-16 units; empty for anything that is no string. */
export function readText(value: unknown, limit = longestText): string {
	return typeof value === 'string' ? value.slice(0, limit) : '';
}

/** A whole number that is not negative; 0 for anything else. */
export function readCount(value: unknown): number {
	return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : 0;
}

/** A finite number that is not negative; 0 for anything else. */
export function readAmount(value: unknown): number {
	return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : 0;
}

/** The list, cut to `limit` items; empty for anything that is no array. */
export function readList(value: unknown, limit: number): unknown[] {
	return Array.isArray(value) ? value.slice(0, limit) : [];
}

/** The member of `allowed` that `value` is, or the first one. */
export function readOneOf<Choice extends string>(
	value: unknown,
	allowed: readonly [Choice, ...Choice[]]
): Choice {
	return allowed.find((choice) => choice === value) ?? allowed[0];
}
