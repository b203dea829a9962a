import type { FileEncoding } from '#protocol/own-file.ts';

/** Bytes: small enough to hold a few of, large enough to make few turns. */
const chunkBytes = 1 << 20;

interface TextChunk {
	text: string;
	/** Bytes of the file so far. */
	read: number;
}

/**
 * The text of a file, part by part, without a byte order mark. A character that is not of the encoding becomes `\uFFFD`.
 *
 * @throws the reason of the signal, when it is aborted
 */
export async function* readText(
	file: Blob,
	encoding: FileEncoding,
	signal?: AbortSignal
): AsyncGenerator<TextChunk> {
	const decoder = new TextDecoder(encoding);
	for (let at = 0; at < file.size; at += chunkBytes) {
		signal?.throwIfAborted();
		const bytes = await file.slice(at, at + chunkBytes).arrayBuffer();
		const read = Math.min(file.size, at + chunkBytes);
		yield { text: decoder.decode(bytes, { stream: read < file.size }), read };
	}
	signal?.throwIfAborted();
}
