/** A notebook as a link: its texts, compressed, behind the `#` of an address, which no browser sends to a server. */
import { AppError } from '#base/app-error.ts';
import type { NotebookFile } from '#protocol/notebook.ts';
import { largestFile, readNotebookFile, writeNotebookFile } from '#storage/notebook-file.ts';
import * as words from '#words/links.ts';

/** Stands before the payload: a link that is made differently gets another number. */
const version = '1';
const mark = '#share=';

/** Chats, letters and some servers' logs cut longer links. */
export const longLink = 8_000;
/** Safari takes no more, and nobody should have to. */
export const longestLink = 64_000;

export const isShared = (hash: string): boolean => hash.startsWith(mark);

/** @returns what stands behind the address of the page that opens it */
export async function writeShareHash(title: string, cells: NotebookFile['cells']): Promise<string> {
	const json = JSON.stringify(JSON.parse(writeNotebookFile(title, cells)));
	const bytes = await squeeze(new TextEncoder().encode(json));
	return `${mark}${version}.${toUrlText(bytes)}`;
}

/**
 * A link is a stranger's: it may be damaged, or made to fill the memory.
 * @throws AppError whose message says what is wrong with it
 */
export async function readShareHash(hash: string): Promise<NotebookFile> {
	const [number, payload, ...rest] = hash.slice(mark.length).split('.');
	if (number !== version || payload === undefined || rest.length > 0) {
		const isNewer = /^\d+$/.test(number ?? '') && Number(number) > Number(version) && payload !== undefined;
		refuse(isNewer ? words.newerVersion : words.otherBeginning);
	}
	if (payload.length > largestFile) refuse(words.tooLarge);
	const text = await unpack(payload);
	try {
		return readNotebookFile(text);
	} catch (error) {
		throw error instanceof AppError ? new AppError(error.code, words.ofLink(error.message)) : error;
	}
}

async function unpack(payload: string): Promise<string> {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(await inflate(fromUrlText(payload)));
	} catch (error) {
		if (error instanceof AppError) throw error;
		return refuse(words.damaged);
	}
}

async function squeeze(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
	const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
	return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Stops as soon as there is more than a notebook can hold: a few bytes may stand for any number of them. */
async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
	const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
	const reader = stream.getReader();
	const pieces: Uint8Array<ArrayBuffer>[] = [];
	let size = 0;
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return new Uint8Array(await new Blob(pieces).arrayBuffer());
		size += value.length;
		if (size > largestFile) {
			await reader.cancel();
			refuse(words.holdsTooMuch);
		}
		pieces.push(value);
	}
}

/** base64 with the letters that an address may hold as they are. */
function toUrlText(bytes: Uint8Array): string {
	let text = '';
	for (const byte of bytes) text += String.fromCharCode(byte);
	return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromUrlText(text: string): Uint8Array<ArrayBuffer> {
	if (!/^[\w-]+$/.test(text)) throw new RangeError('no base64url');
	const base64 = text.replaceAll('-', '+').replaceAll('_', '/');
	return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

function refuse(reason: string): never {
	throw new AppError('broken-link', words.noNotebook(reason));
}
