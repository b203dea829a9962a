import { isRecord } from '#base/is-record.ts';
import { describe } from '../describe.ts';

/** What JSON can hold. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** JSON of an object that is none of the plain ones: what it is stands under `$`. */
const arrayTypes = { Float64Array, Float32Array, Int32Array, Uint32Array, Uint8Array };

/**
 * Anything that parameters and fitted states are made of, as JSON that loses nothing: NaN and
 * infinities, typed arrays, maps, patterns, and estimators by their own `toJSON`.
 *
 * @throws TypeError for functions and other values that no text can hold
 */
export function encode(value: unknown): Json {
	if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
	if (typeof value === 'number') return encodeNumber(value);
	if (value === undefined) return { $: 'undefined' };
	if (Array.isArray(value)) return value.map(encode);
	const typed = Object.entries(arrayTypes).find(([, type]) => value instanceof type);
	if (typed) return { $: typed[0], values: Array.from(value as Float64Array, encodeNumber) };
	if (value instanceof Map) return { $: 'Map', entries: encode([...value]) };
	if (value instanceof RegExp) return { $: 'RegExp', source: value.source, flags: value.flags };
	if (isRecord(value)) {
		if (typeof value.toJSON === 'function') return (value as { toJSON(): Json }).toJSON();
		return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, encode(entry)]));
	}
	throw new TypeError(`A ${typeof value} cannot be kept as JSON: give it again when you load the estimator.`);
}

/**
 * The value that `encode` was given.
 *
 * @param restore makes an estimator of its JSON
 * @throws TypeError for JSON that `encode` does not write
 */
export function decode(
	json: unknown,
	restore: (estimator: Record<string, unknown>) => unknown,
	path: string
): unknown {
	if (Array.isArray(json)) return json.map((entry, i) => decode(entry, restore, `${path}[${i}]`));
	if (!isRecord(json)) return json;
	if (json.format !== undefined && json.class !== undefined) return restore(json);
	if (json.$ !== undefined) return decodeTagged(json, (entry) => decode(entry, restore, path), path);
	return Object.fromEntries(
		Object.entries(json).map(([key, entry]) => [key, decode(entry, restore, joined(path, key))])
	);
}

function encodeNumber(value: number): Json {
	return Number.isFinite(value) && !Object.is(value, -0) ? value : { $: 'number', text: textOf(value) };
}

function textOf(value: number): string {
	return Object.is(value, -0) ? '-0' : String(value);
}

/** The name of a field in a path, which begins with words. */
export const joined = (path: string, field: string) => path + (path.endsWith(' ') ? '' : '.') + field;

function decodeTagged(
	json: Record<string, unknown>,
	inner: (entry: unknown) => unknown,
	path: string
): unknown {
	const tag = String(json.$);
	if (tag === 'undefined') return undefined;
	if (tag === 'number') return Number(json.text);
	if (tag === 'Map' && Array.isArray(json.entries) && json.entries.every(Array.isArray))
		return new Map(inner(json.entries) as [unknown, unknown][]);
	if (tag === 'RegExp') return new RegExp(String(json.source), String(json.flags));
	const type = Object.hasOwn(arrayTypes, tag) ? arrayTypes[tag as keyof typeof arrayTypes] : undefined;
	const values = inner(json.values);
	if (!type || !Array.isArray(values)) throw new TypeError(`${path} holds a ${tag} that cannot be read.`);
	const list = type.from(values as number[]);
	const odd = values.findIndex((value, i) => !Object.is(value, list[i]));
	if (odd < 0) return list;
	throw new TypeError(`${path}[${odd}] must be a number of a ${tag}, got ${describe(values[odd])}.`);
}
