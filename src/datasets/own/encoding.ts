import type { FileEncoding } from '#protocol/own-file.ts';
import * as words from '#words/own-data.ts';
import type { Choice } from './choice.ts';

/**
 * The encoding of a text by its first bytes: by its byte order mark, by zeros in every other byte (UTF-16 of mostly Latin
 * letters), by being valid UTF-8, else windows-1252, which Excel writes in Western Europe and America.
 *
 * @returns undefined when zeros show that it is no text
 */
export function guessEncoding(head: Uint8Array): Choice<FileEncoding> | undefined {
	const marked = byMark(head);
	if (marked) return { value: marked, why: words.byMark };
	const [even, odd] = shareOfZeros(head);
	if (odd > 0.4 && even < 0.1) return { value: 'utf-16le', why: words.byZeros };
	if (even > 0.4 && odd < 0.1) return { value: 'utf-16be', why: words.byZeros };
	if (even + odd > 0) return undefined;
	if (isUtf8(head)) return { value: 'utf-8', why: words.isUtf8 };
	return { value: 'windows-1252', why: words.isNoUtf8 };
}

function byMark([a, b, c]: Uint8Array): FileEncoding | undefined {
	if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
	if (a === 0xff && b === 0xfe) return 'utf-16le';
	return a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
}

/** Of the bytes at even places, and of those at odd ones. */
function shareOfZeros(head: Uint8Array): [even: number, odd: number] {
	const zeros: [number, number] = [0, 0];
	for (const [at, byte] of head.entries()) if (byte === 0) zeros[(at % 2) as 0 | 1]++;
	const pairs = Math.max(1, head.length / 2);
	return [zeros[0] / pairs, zeros[1] / pairs];
}

function isUtf8(head: Uint8Array): boolean {
	try {
		// As a stream, because the last character may be cut.
		new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
		return true;
	} catch {
		return false;
	}
}
