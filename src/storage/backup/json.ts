/** Records as JSON: bytes and lists of numbers, which JSON does not know, are marked. */
import { isFields } from '../read-stored.ts';

/** No record of ours has such a field. */
const mark = '$stagecoach';

/** @throws for what cannot be JSON: a stored value that contains itself, say */
export function toJson(value: unknown): string {
	return JSON.stringify(value, (_, inner: unknown) => {
		if (inner instanceof Uint8Array) return { [mark]: 'bytes', base64: toBase64(inner) };
		if (inner instanceof Float64Array) return { [mark]: 'numbers', list: [...inner] };
		return inner;
	});
}

/** Deeper than any record of ours; whatever lies deeper is left as it is. */
const deepest = 8;

/** What was marked becomes again what it was; a mark that makes no sense is left, for the reader to refuse. */
export function fromJson(value: unknown, depth = 0): unknown {
	if (depth > deepest) return value;
	if (Array.isArray(value)) return value.map((inner: unknown) => fromJson(inner, depth + 1));
	if (!isFields(value)) return value;
	if (Object.hasOwn(value, mark)) return unmark(value) ?? value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fromJson(inner, depth + 1)]));
}

function unmark({ [mark]: kind, base64, list }: Record<string, unknown>): unknown {
	if (kind === 'bytes' && typeof base64 === 'string') return fromBase64(base64);
	const isNumbers = Array.isArray(list) && list.every((one) => typeof one === 'number');
	return kind === 'numbers' && isNumbers ? Float64Array.from(list as number[]) : undefined;
}

/** A multiple of 3, so that the pieces of text can be joined; and of so many bytes a function takes a list. */
const piece = 24_576;

function toBase64(bytes: Uint8Array): string {
	const pieces: string[] = [];
	for (let at = 0; at < bytes.length; at += piece) {
		pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + piece))));
	}
	return pieces.join('');
}

function fromBase64(text: string): Uint8Array | undefined {
	try {
		const binary = atob(text);
		const bytes = new Uint8Array(binary.length);
		for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
		return bytes;
	} catch {
		return undefined;
	}
}
