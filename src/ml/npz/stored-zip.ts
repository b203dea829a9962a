/** Files in a zip that does not press them together, as `np.savez` writes it (PKWARE's APPNOTE, 4.3). */

const localHeader = 0x04034b50;
const centralHeader = 0x02014b50;
const endRecord = 0x06054b50;
/** Lengths of the three without names. */
const [localLength, centralLength, endLength] = [30, 46, 22];
/** Version 2.0 of the format; names in UTF-8; the first day that its dates know. */
const [version, utf8, firstDay] = [20, 0x0800, 0x21];

/** @param files names → bytes */
export function toStoredZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
	const entries = [...files].map(([name, bytes]) => ({
		name: new TextEncoder().encode(name),
		bytes,
		sum: crc32(bytes)
	}));
	const total = entries.reduce(
		(sum, { name, bytes }) => sum + localLength + centralLength + 2 * name.length + bytes.length,
		endLength
	);
	const zip = new Uint8Array(total);
	const view = new DataView(zip.buffer);
	let at = 0;
	const write = (size: 2 | 4, ...values: number[]) => {
		for (const value of values) {
			if (size === 2) view.setUint16(at, value, true);
			else view.setUint32(at, value, true);
			at += size;
		}
	};
	const put = (bytes: Uint8Array) => {
		zip.set(bytes, at);
		at += bytes.length;
	};
	const describe = ({ name, bytes, sum }: (typeof entries)[number]) => {
		write(2, version, utf8, 0, 0, firstDay);
		write(4, sum, bytes.length, bytes.length);
		write(2, name.length, 0);
	};
	const places = entries.map((entry) => {
		const place = at;
		write(4, localHeader);
		describe(entry);
		put(entry.name);
		put(entry.bytes);
		return place;
	});
	const directory = at;
	entries.forEach((entry, i) => {
		write(4, centralHeader);
		write(2, version);
		describe(entry);
		write(2, 0, 0, 0);
		write(4, 0, places[i]!);
		put(entry.name);
	});
	const size = at - directory;
	write(4, endRecord);
	write(2, 0, 0, entries.length, entries.length);
	write(4, size, directory);
	write(2, 0);
	return zip;
}

/**
 * The files of such a zip.
 *
 * @throws TypeError when it is no zip, or its files are pressed together
 */
export function fromStoredZip(zip: Uint8Array): Map<string, Uint8Array> {
	const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
	let end = zip.length - endLength;
	while (end >= 0 && view.getUint32(end, true) !== endRecord) end--;
	if (end < 0) throw new TypeError('These bytes are no zip, and so no .npz file.');
	const files = new Map<string, Uint8Array>();
	let at = view.getUint32(end + 16, true);
	for (let i = 0; i < view.getUint16(end + 10, true); i++) {
		const nameLength = view.getUint16(at + 28, true);
		const name = new TextDecoder().decode(zip.subarray(at + centralLength, at + centralLength + nameLength));
		if (view.getUint16(at + 10, true) !== 0)
			throw new TypeError(`${name} is pressed together: write it with np.savez, not np.savez_compressed.`);
		const local = view.getUint32(at + 42, true);
		const start = local + localLength + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
		files.set(name, zip.subarray(start, start + view.getUint32(at + 24, true)));
		at += centralLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return files;
}

/** The checksum of a file: the polynomial 0xEDB88320, bit by bit turned around. */
function crc32(bytes: Uint8Array): number {
	let sum = 0xffffffff;
	for (const byte of bytes) sum = (sum >>> 8) ^ crcTable[(sum ^ byte) & 0xff]!;
	return (sum ^ 0xffffffff) >>> 0;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
	let value = byte;
	for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
	return value;
});
