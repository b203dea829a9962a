/** Numbers with a shape, as NumPy's arrays: row after row. */
export interface NpyArray {
	data: Float64Array | Float32Array | Int32Array | Uint8Array;
	shape: number[];
}

const types = {
	'<f8': Float64Array,
	'<f4': Float32Array,
	'<i4': Int32Array,
	'|u1': Uint8Array
};

const magic = '\x93NUMPY';
/** Where the text of the header begins; header and text end at a multiple of 64. */
const headerAt = 10;
const alignment = 64;

/** An array as the bytes of an `.npy` file, version 1.0 of NumPy's format (NEP 1). */
export function toNpy({ data, shape }: NpyArray): Uint8Array<ArrayBuffer> {
	const type = Object.entries(types).find(([, Type]) => data instanceof Type)![0];
	const sizes = shape.length === 1 ? `${shape[0]},` : shape.join(', ');
	const text = `{'descr': '${type}', 'fortran_order': False, 'shape': (${sizes}), }`;
	const length = Math.ceil((headerAt + text.length + 1) / alignment) * alignment;
	const bytes = new Uint8Array(length + data.byteLength);
	bytes.set([...magic].map((letter) => letter.charCodeAt(0)));
	bytes.set([1, 0], magic.length);
	new DataView(bytes.buffer).setUint16(magic.length + 2, length - headerAt, true);
	bytes.set(new TextEncoder().encode(text.padEnd(length - headerAt - 1) + '\n'), headerAt);
	bytes.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), length);
	return bytes;
}

/**
 * The array that the bytes of an `.npy` file hold. Whole numbers of 64 bits become numbers; booleans become 0 and 1.
 *
 * @throws TypeError when they are none, or of a type or order that is not read
 */
export function fromNpy(bytes: Uint8Array): NpyArray {
	const isNpy = [...magic].every((letter, i) => bytes[i] === letter.charCodeAt(0));
	if (!isNpy || bytes[magic.length] !== 1) throw new TypeError('These bytes are no .npy file of version 1.');
	const length = headerAt + new DataView(bytes.buffer, bytes.byteOffset).getUint16(magic.length + 2, true);
	const header = new TextDecoder('latin1').decode(bytes.subarray(headerAt, length));
	const [, type = ''] = /'descr': '([^']*)'/.exec(header) ?? [];
	const [, sizes = ''] = /'shape': \(([^)]*)\)/.exec(header) ?? [];
	if (header.includes("'fortran_order': True"))
		throw new TypeError('This array is stored column by column: save np.ascontiguousarray(x) instead.');
	const shape = sizes
		.split(',')
		.filter((part) => part.trim() !== '')
		.map(Number);
	// A copy begins at 0, where every type may begin.
	return { data: numbersOf(type, bytes.slice(length).buffer), shape };
}

function numbersOf(type: string, buffer: ArrayBuffer): NpyArray['data'] {
	if (type === '<i8') return Float64Array.from(new BigInt64Array(buffer), Number);
	if (type === '|b1') return new Uint8Array(buffer);
	if (Object.hasOwn(types, type)) return new types[type as keyof typeof types](buffer);
	throw new TypeError(
		`Arrays of the type ${type} are not read; these are: ${Object.keys(types).join(', ')}, <i8, |b1.`
	);
}
