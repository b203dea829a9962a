import { encode } from 'fast-png';
import type { ImageSource } from '#protocol/image.ts';

export function encodePng({ width, height, rgba }: Extract<ImageSource, { type: 'pixels' }>): Uint8Array {
	return encode({ width, height, data: rgba, channels: 4, depth: 8 });
}

const chunk = 0x8000;

/** As files write bytes. In pieces: a function takes only so many arguments. */
export function toBase64(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += chunk)
		text += String.fromCharCode(...bytes.subarray(at, at + chunk));
	return btoa(text);
}

/** @throws DOMException when it is no base64 */
export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
	Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
