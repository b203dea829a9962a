import type { ImageFormat } from '#protocol/image.ts';

export interface Size {
	width: number;
	height: number;
}

/** Reads the size of a picture from the head of its file; undefined when the head is damaged. */
export function readSize(bytes: Uint8Array, format: Exclude<ImageFormat, 'svg'>): Size | undefined {
	try {
		const size = readers[format](new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
		return size && size.width > 0 && size.height > 0 ? size : undefined;
	} catch {
		return undefined; // the file ends too early
	}
}

const readers = { png: readPng, gif: readGif, jpeg: readJpeg, webp: readWebp };

function readPng(file: DataView): Size {
	return { width: file.getUint32(16), height: file.getUint32(20) };
}

function readGif(file: DataView): Size {
	return { width: file.getUint16(6, true), height: file.getUint16(8, true) };
}

/** Walks from segment to segment until one that begins a frame. */
function readJpeg(file: DataView): Size | undefined {
	let at = 2;
	while (file.getUint8(at) === 0xff) {
		const marker = file.getUint8(at + 1);
		const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
		if (isFrame) return { height: file.getUint16(at + 5), width: file.getUint16(at + 7) };
		// A byte that fills up, or a segment with its length.
		at += marker === 0xff ? 1 : 2 + file.getUint16(at + 2);
	}
	return undefined;
}

function readWebp(file: DataView): Size | undefined {
	const kind = String.fromCharCode(...Array.from({ length: 4 }, (_, at) => file.getUint8(12 + at)));
	const read24 = (at: number) => file.getUint16(at, true) + file.getUint8(at + 2) * 0x10000;
	if (kind === 'VP8X') return { width: read24(24) + 1, height: read24(27) + 1 };
	if (kind === 'VP8 ')
		return { width: file.getUint16(26, true) & 0x3fff, height: file.getUint16(28, true) & 0x3fff };
	if (kind !== 'VP8L') return undefined;
	const bits = file.getUint32(21, true);
	return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}
