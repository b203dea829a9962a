/** Reads what is stored of a cell's widgets. Whether a value fits its widget is for the kernel to say. */
import {
	requestMethods,
	type Stroke,
	type WidgetFile,
	type WidgetRequest,
	type WidgetValue
} from '#protocol/widget.ts';
import type { WidgetRecord } from './database.ts';
import { isFields } from './read-stored.ts';

/** Undefined for a record that says nothing; values that are none are left out. */
export function readWidgets(stored: unknown): WidgetRecord | undefined {
	if (!isFields(stored)) return undefined;
	const { lesson, cell, values } = stored;
	if (typeof lesson !== 'string' || typeof cell !== 'string' || !isFields(values)) return undefined;
	const read = Object.entries(values).filter((entry): entry is [string, WidgetValue] => isValue(entry[1]));
	return { lesson, cell, values: Object.fromEntries(read), savedAt: 0 };
}

function isValue(value: unknown): value is WidgetValue {
	if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
	return Number.isFinite(value) || isStrokes(value) || isFile(value) || isRequest(value);
}

const isStrokes = (value: unknown): value is readonly Stroke[] =>
	Array.isArray(value) && value.every((stroke) => stroke instanceof Float64Array);

function isFile(value: unknown): value is WidgetFile {
	if (!isFields(value)) return false;
	const { name, size, type, bytes } = value;
	const isNamed = typeof name === 'string' && typeof type === 'string' && typeof size === 'number';
	return isNamed && bytes instanceof Uint8Array;
}

function isRequest(value: unknown): value is WidgetRequest {
	if (!isFields(value)) return false;
	const { method, path, body } = value;
	const isAddressed = requestMethods.some((known) => known === method) && typeof path === 'string';
	return isAddressed && path.startsWith('/') && typeof body === 'string';
}
