/** Values and calls in messages: short, and as a learner would write them. */
import type { RequestMarker } from '#protocol/markers.ts';
import * as words from '#words/grading-values.ts';
import { isFrameMarker, isRequestMarker, isTensorMarker } from './markers.ts';
import { ThrownResult } from './thrown.ts';
import { FrameResult, OpaqueResult, ResponseResult, TensorResult } from './values.ts';

const shownItems = 8;
const shownCharacters = 160;

export function show(value: unknown): string {
	if (typeof value === 'number') return showNumber(value);
	if (typeof value === 'string') return showText(value.length > 60 ? `${value.slice(0, 57)}…` : value);
	if (typeof value === 'bigint') return `${value}n`;
	if (value instanceof OpaqueResult) return value.what;
	if (value instanceof ThrownResult) return words.anError(value.message);
	if (value instanceof Date) return Number.isNaN(value.getTime()) ? words.invalidDate : value.toISOString();
	if (value instanceof TensorResult || isTensorMarker(value)) return showTensor(value);
	if (value instanceof FrameResult || isFrameMarker(value)) return showFrame(value);
	if (isRequestMarker(value)) return showRequest(value);
	if (value instanceof ResponseResult) return words.aResponse(value.status);
	if (value instanceof Map) return words.aMap(value.size);
	if (value instanceof Set) return words.aSet(value.size);
	if (ArrayBuffer.isView(value)) return showList(Array.from(value as unknown as ArrayLike<unknown>));
	if (Array.isArray(value)) return showList(value);
	if (typeof value === 'object' && value !== null) return showObject(value as Record<string, unknown>);
	return String(value);
}

/** In the quotes that need no backslash, such as those around JSON. */
function showText(text: string): string {
	const quoted = JSON.stringify(text);
	return /['\\]/.test(quoted.replaceAll('\\"', '')) || !text.includes('"') ? quoted : `'${text}'`;
}

/** `mean([2, 4, 9])` */
export function showCall(name: string, args: readonly unknown[]): string {
	return `${name}(${args.map(show).join(', ')})`;
}

/** Six significant digits, unless it takes more to tell apart from `other`. */
export function showNumber(value: number, other?: number): string {
	if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
	for (const digits of [6, 9, 12]) {
		const shown = trim(value.toPrecision(digits));
		if (other === undefined || shown !== trim(other.toPrecision(digits))) return shown;
	}
	return String(value);
}

/** Without zeros at the end, which say nothing. */
function trim(shown: string): string {
	const [digits, power] = shown.split('e');
	const short = digits!.includes('.') ? digits!.replace(/\.?0+$/, '') : digits!;
	return power === undefined ? short : `${short}e${power}`;
}

function showList(list: readonly unknown[]): string {
	if (list.length > shownItems) return words.longList(list.slice(0, 3).map(show).join(', '), list.length);
	return shorten(`[${list.map(show).join(', ')}]`, words.anArray(list.length));
}

function showObject(value: Record<string, unknown>): string {
	const entries = Object.entries(value).map(([key, item]) => `${key}: ${show(item)}`);
	return shorten(
		entries.length > 0 ? `{ ${entries.join(', ')} }` : '{}',
		words.anObjectWithKeys(entries.length)
	);
}

function shorten(shown: string, otherwise: string): string {
	return shown.length <= shownCharacters ? shown : otherwise;
}

/** As a learner would write it. */
function showRequest({ method, url, body }: RequestMarker): string {
	const options = [
		...(method === 'GET' ? [] : [`method: '${method}'`]),
		...(body === undefined ? [] : [`body: ${show(body)}`])
	];
	return `new Request('${url}'${options.length > 0 ? `, { ${options.join(', ')} }` : ''})`;
}

function showTensor({ shape, dtype, values }: { shape: number[]; dtype: string; values: number[] }): string {
	const data = values.length > 0 && values.length <= shownItems ? showList(values) : undefined;
	return words.aTensor(dtype, shape, data);
}

function showFrame({ columns, rows }: { columns: string[]; rows: unknown[][] }): string {
	return words.aFrame(rows.length, columns);
}
