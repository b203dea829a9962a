import { isList, toMatrix } from '../array-like.ts';
import { describe } from '../describe.ts';
import { fromNpy, type NpyArray, toNpy } from './npy.ts';
import { fromStoredZip, toStoredZip } from './stored-zip.ts';

interface TensorData {
	readonly shape: readonly number[];
	dataSync(): ArrayLike<number>;
}

/** A tensor, a list or typed array of numbers, a list of rows, or numbers with a shape. */
export type Savable =
	TensorData | NpyArray | NpyArray['data'] | readonly number[] | readonly (readonly number[])[];

/**
 * Arrays by name as the bytes of an `.npz` file, which NumPy's `np.load` reads. Lists become float64. O(bytes).
 *
 * @throws TypeError for what is no array of numbers
 * @example
 * const bytes = toNpz({ weights: tensor, labels: Int32Array.from(y) });
 */
export function toNpz(arrays: Readonly<Record<string, Savable>>): Uint8Array<ArrayBuffer> {
	const given: unknown = arrays;
	if (typeof given !== 'object' || given === null || isList(given))
		throw new TypeError(
			`toNpz needs an object with an array for each name, { weights }; got ${describe(given)}.`
		);
	return toStoredZip(
		new Map(Object.entries(arrays).map(([name, array]) => [`${name}.npy`, toNpy(read(array, name))]))
	);
}

/**
 * The arrays of an `.npz` file of `np.savez`, by name. What `np.load` of NumPy is. O(bytes).
 *
 * @throws TypeError when the bytes are none, or were pressed together
 */
export function fromNpz(bytes: Uint8Array): Record<string, NpyArray> {
	const given: unknown = bytes;
	if (!(given instanceof Uint8Array))
		throw new TypeError(`fromNpz reads the bytes of a file, a Uint8Array; got ${describe(given)}.`);
	return Object.fromEntries(
		[...fromStoredZip(bytes)].map(([name, file]) => [name.replace(/\.npy$/, ''), fromNpy(file)])
	);
}

function read(array: Savable, name: string): NpyArray {
	if (isNumbers(array)) return { data: array, shape: [array.length] };
	if (typeof array !== 'object' || array === null)
		throw new TypeError(`${name} must be an array of numbers, a matrix or a tensor, got ${describe(array)}.`);
	if ('dataSync' in array) return withShape(array.dataSync(), array.shape, name);
	if ('data' in array) return withShape(array.data, array.shape, name);
	if (typeof array[0] === 'number' || array.length === 0)
		return withShape(Float64Array.from(array as readonly number[]), [array.length], name);
	const rows = toMatrix(array as readonly number[][], name);
	return { data: Float64Array.from(rows.flat()), shape: [rows.length, rows[0]!.length] };
}

function withShape(data: ArrayLike<number>, shape: readonly number[], name: string): NpyArray {
	const size = shape.reduce((product, side) => product * side, 1);
	if (!isNumbers(data)) throw new TypeError(`${name} holds no numbers of a type that can be saved.`);
	if (size === data.length) return { data, shape: [...shape] };
	throw new TypeError(`${name} has ${data.length} numbers, but its shape is [${shape.join(', ')}].`);
}

function isNumbers(value: unknown): value is NpyArray['data'] {
	return [Float64Array, Float32Array, Int32Array, Uint8Array].some((Type) => value instanceof Type);
}
