/** Words for values that are not made of parts. Reads what stands there and calls no getter of the learner's. */
import type { ValueTree } from '#protocol/output.ts';
import * as words from '#words/sandbox.ts';
import { signatureOf } from './signature.ts';

/** Empty for a plain object, and for one whose class has no name. */
export function className(value: object): string {
	const prototype: unknown = Object.getPrototypeOf(value);
	if (prototype === null || Object.getPrototypeOf(prototype) === null) return '';
	const constructor = readData(value, 'constructor');
	const name = typeof constructor === 'function' ? readData(constructor, 'name') : undefined;
	const tag = typeof name === 'string' && name !== '' ? name : readData(value, Symbol.toStringTag);
	return typeof tag === 'string' ? tag : '';
}

export function describeFunction(value: object): ValueTree {
	const source = Function.prototype.toString.call(value);
	const name = readSafely(value, 'name');
	return {
		type: 'function',
		name,
		isClass: /^class\b/.test(source),
		signature: signatureOf(source, name)
	};
}

/** Kinds of objects whose parts say nothing, and what to say instead. */
const specials: [type: string, text: (value: never) => string][] = [
	['RegExp', (value: RegExp) => RegExp.prototype.toString.call(value)],
	['URL', (value: URL) => value.href],
	['WeakMap', () => words.cannotBeListed],
	['WeakSet', () => words.cannotBeListed],
	['WeakRef', () => words.mayBeGone],
	['Request', (value: Request) => `${value.method} ${value.url}`],
	['Response', (value: Response) => [value.status, value.statusText].join(' ').trim()],
	['Blob', (value: Blob) => `${value.size} bytes${value.type ? `, ${value.type}` : ''}`]
];

export function describeSpecial(value: object): ValueTree | undefined {
	for (const [type, text] of specials) {
		const constructor: unknown = Reflect.get(globalThis, type);
		if (typeof constructor !== 'function' || !(value instanceof constructor)) continue;
		return { type: 'special', name: type, text: text(value as never) };
	}
	return undefined;
}

/** Longer than the chain of any class: a proxy may pretend that there is no end. */
const longestChain = 100;

/** A property as it stands there, the object's own or inherited; undefined for one that a getter computes. */
function readData(value: object, key: PropertyKey): unknown {
	let holder: object | null = value;
	for (let step = 0; holder !== null && step < longestChain; step++) {
		const property = Object.getOwnPropertyDescriptor(holder, key);
		if (property) return property.value;
		holder = Object.getPrototypeOf(holder) as object | null;
	}
	return undefined;
}

/** A proxy may throw even here. */
function readSafely(value: object, key: string): string {
	try {
		const text = Object.getOwnPropertyDescriptor(value, key)?.value as unknown;
		return typeof text === 'string' ? text : '';
	} catch {
		return '';
	}
}
