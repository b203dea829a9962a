import { describe } from '../describe.ts';
import { joined } from './encoding.ts';

/** How long lists are, by the letters of their lengths. */
export type Sizes = Record<string, number | undefined>;

/**
 * What a value from JSON must look like:
 *
 * - `'number k p'` is a list of k lists of p numbers: a letter is the same length everywhere, `_` any, `k*p` a product.
 *   `'f.number n'` is a Float64Array, `'i.<k n'` an Int32Array of whole numbers below the length k;
 * - `'size p'` is the length p itself, `'=a|b'` one of these words, and a `?` behind the kind lets null through;
 * - `[shape, 'n']` is a list of n such values, which have lengths of their own;
 * - `[shape, check]` is such a value; the check throws, or gives words for what is wrong with it.
 */
export type Shape =
	string | readonly [each: Shape, length: string | Check] | { readonly [field: string]: Shape };
type Check = (value: never, sizes: Sizes) => unknown;

const kinds: Record<string, [words: string, is: (value: never) => boolean]> = {
	number: ['a finite number', (value: number) => typeof value === 'number' && Math.abs(value) < 1e300],
	positive: ['a number above 0', (value: number) => typeof value === 'number' && value > 0 && value < 1e300],
	weight: ['a number from 0', (value: number) => typeof value === 'number' && value >= 0 && value < 1e300],
	// Sums of shares may come out a little above 1.
	log: ['the logarithm of a share', (value: number) => typeof value === 'number' && value < 1e-6],
	float: ['a number', (value) => typeof value === 'number'],
	count: ['a whole number from 0', (value: number) => Number.isInteger(value) && value >= 0],
	text: ['a text', (value) => typeof value === 'string'],
	flag: ['true or false', (value) => typeof value === 'boolean'],
	label: ['a label', (value) => Number.isFinite(value) || /^[sb]/.test(typeof value)],
	cell: ['a value', (value) => value === null || /^[nsb]/.test(typeof value)],
	any: ['a value', (value) => value !== undefined],
	model: ['an estimator', (value) => 'fit' in Object(value)]
};
const types = { f: Float64Array, i: Int32Array };

/** A `DenseMatrix` of r rows and c columns. */
export const matrixShape = (r: string, c: string, kind = 'number'): Shape => ({
	...{ rows: `size ${r}`, columns: `size ${c}`, data: `f.${kind} ${r}*${c}` }
});

/**
 * @param path names the value
 * @param sizes that are known; those that are found are added
 * @throws TypeError when the value is not of this shape
 */
export function requireShape(value: unknown, shape: Shape, path: string, sizes: Sizes): void {
	if (typeof shape === 'string') return requireKind(value, shape.split(' '), path, sizes);
	if (!Array.isArray(shape)) {
		for (const [field, inner] of Object.entries(shape))
			requireShape(Object(value)[field], inner as Shape, joined(path, field), sizes);
		return;
	}
	const [each, length] = shape as [Shape, string | Check];
	if (typeof length === 'string') {
		requireLength(value, Array.isArray(value), length, path, sizes);
		(value as unknown[]).forEach((entry, i) => requireShape(entry, each, `${path}[${i}]`, { ...sizes }));
		return;
	}
	requireShape(value, each, path, sizes);
	const wrong = length(value as never, sizes);
	if (typeof wrong === 'string') throw new TypeError(`${path.trimEnd()} ${wrong}.`);
}

function requireKind(value: unknown, [kind = '', ...lengths]: string[], path: string, sizes: Sizes): void {
	const name = kind.replace('?', '');
	if (name !== kind && value === null) return;
	const [length, ...inner] = lengths;
	if (name === 'size') {
		requireKind(value, ['count'], path, sizes);
		requireLength({ length: value }, true, length!, path, sizes);
	} else if (length) {
		const [type, own = type!] = name.split('.') as [keyof typeof types, string?];
		requireLength(
			value,
			own === type ? Array.isArray(value) : value instanceof types[type],
			length,
			path,
			sizes
		);
		(value as unknown[]).forEach((entry, i) => requireKind(entry, [own, ...inner], `${path}[${i}]`, sizes));
	} else {
		const [words, is] = kindOf(name, sizes);
		if (!is(value as never)) throw new TypeError(`${path} must be ${words}, got ${describe(value)}.`);
	}
}

function kindOf(name: string, sizes: Sizes): (typeof kinds)[string] {
	const choices = name.slice(1).split('|');
	if (name[0] === '=') return [`one of ${choices.join(', ')}`, (value: string) => choices.includes(value)];
	const end = sizes[choices[0]!]!;
	if (name[0] === '<')
		return [`a whole number below ${end}`, (value: number) => kinds.count![1](value as never) && value < end];
	return kinds[name]!;
}

function requireLength(value: unknown, isList: boolean, length: string, path: string, sizes: Sizes): void {
	if (!isList) throw new TypeError(`${path} must be a list, got ${describe(value)}.`);
	const found = (value as { length: number }).length;
	const known = length.split('*').reduce((product, letter) => product * (sizes[letter] ?? NaN), 1);
	if (Number.isNaN(known)) sizes[length] = length === '_' ? undefined : found;
	else if (known !== found) throw new TypeError(`${path} must have the length ${known}, but it is ${found}.`);
}
