import { isFields } from '../check/read.ts';
import { safeText } from './plot-text.ts';

/** What may still be copied of one chart; below zero, it was too much. */
export interface Allowance {
	/** Values in arrays. */
	points: number;
	bytes: number;
}

const deepest = 10;
const bytesPerNumber = 8;
const bytesPerCharacter = 2;

/**
 * Keys that make Plotly load something from an address, change its settings, or reach a prototype.
 * `bdata` is text that Plotly unpacks into arrays whose size nobody has counted.
 */
const refusedKey =
	/(?:source|src|url|geojson)$|^(?:images|config|frames|bdata|template|__proto__|constructor|prototype)$/i;

/**
 * A copy that holds nothing but plain objects, arrays, typed arrays of numbers, finite text,
 * numbers, booleans and null; functions, refused keys and addresses are left out. Stops copying
 * once the allowance is used up.
 */
export function copyPlain(value: unknown, allowance: Allowance, depth = 0): unknown {
	if (typeof value === 'string') return copyText(value, allowance);
	if (typeof value === 'number' || typeof value === 'boolean' || value === null) return value;
	if (depth > deepest) return undefined;
	if (Array.isArray(value)) return copyArray(value, allowance, depth);
	if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
	if (ArrayBuffer.isView(value)) return copyNumbers(value, allowance);
	return isFields(value) ? copyFields(value, allowance, depth) : undefined;
}

function copyText(text: string, allowance: Allowance): string {
	allowance.bytes -= text.length * bytesPerCharacter;
	return allowance.bytes < 0 ? '' : safeText(text);
}

function copyArray(items: unknown[], allowance: Allowance, depth: number): unknown[] {
	allowance.points -= items.length;
	allowance.bytes -= items.length * bytesPerNumber;
	if (allowance.points < 0 || allowance.bytes < 0) return [];
	if (items.every((item) => typeof item === 'number')) return items.slice();
	// Gaps keep their place, so that x and y still belong together.
	return items.map((item) => copyPlain(item, allowance, depth + 1) ?? null);
}

function copyNumbers(view: ArrayBufferView, allowance: Allowance): unknown {
	if (view instanceof DataView || view instanceof BigInt64Array || view instanceof BigUint64Array)
		return undefined;
	const numbers = view as Float64Array;
	allowance.points -= numbers.length;
	allowance.bytes -= numbers.byteLength;
	return allowance.points < 0 || allowance.bytes < 0 ? [] : numbers.slice();
}

function copyFields(
	fields: Record<string, unknown>,
	allowance: Allowance,
	depth: number
): Record<string, unknown> {
	const copy: Record<string, unknown> = {};
	for (const [key, value] of Object.entries(fields)) {
		allowance.bytes -= key.length * bytesPerCharacter;
		if (allowance.bytes < 0) break;
		if (refusedKey.test(key)) continue;
		const kept = copyPlain(value, allowance, depth + 1);
		// Plotly 4 shows only the long form of a title; many write the short one.
		if (kept !== undefined) copy[key] = key === 'title' && typeof kept === 'string' ? { text: kept } : kept;
	}
	return copy;
}
