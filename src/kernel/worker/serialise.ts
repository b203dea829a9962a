/** Pictures of values: bounded, never calling the learner's getters, safe on cycles and proxies. */
import type { ValueTree } from '#protocol/output.ts';
import { toRawError } from './errors.ts';
import { className, describeFunction, describeSpecial } from './describe.ts';
import { isFrame, isTensor } from './recognise.ts';
import { shownTable, tableFromFrame, type TableLimits } from './table.ts';
import { previewTensor } from './tensor-preview.ts';

export interface SerialiseLimits {
	depth: number;
	/** Items of an array, entries of an object. */
	items: number;
	/** Characters of a string. */
	characters: number;
	/** Values in all. */
	values: number;
	/** Of a frame inside the value. */
	table: TableLimits;
	/** Nothing is drawn of an array with more items: a part of it would be of no use. */
	wholeArrays?: boolean;
}

/** For looking at. */
export const previewLimits: SerialiseLimits = {
	depth: 5,
	items: 100,
	characters: 10_000,
	values: 1000,
	table: { ...shownTable, rows: 100 }
};

/** For grading: whole, unless it is absurdly large. */
export const gradingLimits: SerialiseLimits = {
	depth: 16,
	items: 1_000_000,
	characters: 1_000_000,
	values: 1_000_000,
	table: {
		rows: 1_000_000,
		columns: 10_000,
		values: 20_000_000,
		characters: 1_000_000,
		allCharacters: 200_000_000
	},
	wholeArrays: true
};

export function serialise(value: unknown, limits: SerialiseLimits = previewLimits): ValueTree {
	return new Serialiser(limits).serialise(value, 0);
}

function firstNumbers(data: ArrayLike<unknown>, items: number): Float64Array {
	return Float64Array.from({ length: Math.min(data.length, items) }, (_, at) => Number(data[at]));
}

const typedArrayPrototype: object = Object.getPrototypeOf(Int8Array.prototype);
const typedArrayName = Object.getOwnPropertyDescriptor(typedArrayPrototype, Symbol.toStringTag)!.get!;

class Serialiser {
	readonly #limits: SerialiseLimits;
	readonly #open: object[] = [];
	#budget: number;

	constructor(limits: SerialiseLimits) {
		this.#limits = limits;
		this.#budget = limits.values;
	}

	serialise(value: unknown, depth: number): ValueTree {
		switch (typeof value) {
			case 'undefined':
				return { type: 'undefined' };
			case 'boolean':
				return { type: 'boolean', value };
			case 'number':
				return { type: 'number', value };
			case 'string':
				return { type: 'string', value: value.slice(0, this.#limits.characters), length: value.length };
			case 'bigint':
			case 'symbol':
				return { type: typeof value as 'bigint' | 'symbol', value: String(value) };
			case 'function':
				return describeFunction(value);
			default:
				return value === null ? { type: 'null' } : this.#object(value as object, depth);
		}
	}

	#object(value: object, depth: number): ValueTree {
		if (this.#open.includes(value)) return { type: 'circular' };
		if (depth > this.#limits.depth || this.#budget-- <= 0) return { type: 'cut' };
		this.#open.push(value);
		try {
			return this.#structure(value, depth);
		} catch (error) {
			return { type: 'unreadable', message: toRawError(error).message };
		} finally {
			this.#open.pop();
		}
	}

	#structure(value: object, depth: number): ValueTree {
		if (Array.isArray(value)) return this.#array(value, depth);
		if (ArrayBuffer.isView(value)) return this.#view(value);
		if (value instanceof ArrayBuffer) return this.#numbers('ArrayBuffer', new Uint8Array(value));
		if (isTensor(value)) return { type: 'tensor', tensor: previewTensor(value, this.#limits.items) };
		if (isFrame(value)) return { type: 'table', table: tableFromFrame(value, this.#limits.table) };
		if (value instanceof Error) return this.#error(value, depth);
		if (value instanceof Date) return { type: 'date', value: value.getTime() };
		if (value instanceof Promise) return { type: 'promise' };
		if (value instanceof Map) return this.#map(value, depth);
		if (value instanceof Set) return this.#set(value, depth);
		return describeSpecial(value) ?? this.#entries(value, depth);
	}

	#array(array: unknown[], depth: number): ValueTree {
		const count = this.#countItems(array.length);
		const numbers = count > 0 ? readNumbers(array, count) : undefined;
		if (numbers) return { type: 'numbers', name: 'Array', length: array.length, items: numbers };
		const items: ValueTree[] = [];
		for (let at = 0; at < count && this.#budget > 0; at++)
			items.push(this.#property(array, String(at), depth));
		const name = className(array);
		return { type: 'array', name: name === 'Array' ? '' : name, length: array.length, items };
	}

	#view(view: ArrayBufferView): ValueTree {
		if (view instanceof DataView)
			return this.#numbers('DataView', new Uint8Array(view.buffer, view.byteOffset, view.byteLength));
		const name = String(typedArrayName.call(view));
		const array = view as unknown as ArrayLike<number | bigint>;
		return typeof array[0] === 'bigint'
			? this.#bigints(name, array as BigInt64Array)
			: this.#numbers(name, array as ArrayLike<number>);
	}

	#numbers(name: string, array: ArrayLike<number>): ValueTree {
		const items = firstNumbers(array, this.#countItems(array.length));
		return { type: 'numbers', name, length: array.length, items };
	}

	#bigints(name: string, array: BigInt64Array): ValueTree {
		const items = [...array.subarray(0, this.#countItems(array.length))];
		return {
			...{ type: 'array', name, length: array.length },
			items: items.map((value) => ({ type: 'bigint', value: String(value) }))
		};
	}

	#error(error: Error, depth: number): ValueTree {
		const tree = { type: 'error' as const, name: String(error.name), message: String(error.message) };
		if (!Object.hasOwn(error, 'cause')) return tree;
		return { ...tree, cause: this.#property(error, 'cause', depth) };
	}

	#countItems(length: number): number {
		if (length <= this.#limits.items) return length;
		return this.#limits.wholeArrays ? 0 : this.#limits.items;
	}

	#map(map: Map<unknown, unknown>, depth: number): ValueTree {
		const entries: [ValueTree, ValueTree][] = [];
		for (const [key, item] of map) {
			if (entries.length >= this.#limits.items || this.#budget <= 0) break;
			entries.push([this.serialise(key, depth + 1), this.serialise(item, depth + 1)]);
		}
		return { type: 'map', size: map.size, entries };
	}

	#set(set: Set<unknown>, depth: number): ValueTree {
		const items: ValueTree[] = [];
		for (const item of set) {
			if (items.length >= this.#limits.items || this.#budget <= 0) break;
			items.push(this.serialise(item, depth + 1));
		}
		return { type: 'set', size: set.size, items };
	}

	#entries(value: object, depth: number): ValueTree {
		const keys = Reflect.ownKeys(value).filter((key) => typeof key === 'string');
		const entries: [string, ValueTree][] = [];
		for (const key of keys.slice(0, this.#limits.items)) {
			if (this.#budget <= 0) break;
			entries.push([key, this.#property(value, key, depth)]);
		}
		return { type: 'object', name: className(value), size: keys.length, entries };
	}

	#property(value: object, key: string, depth: number): ValueTree {
		const property = Object.getOwnPropertyDescriptor(value, key);
		if (property === undefined) return { type: 'hole' };
		return 'value' in property ? this.serialise(property.value, depth + 1) : { type: 'getter' };
	}
}

function readNumbers(array: unknown[], count: number): Float64Array | undefined {
	if (Object.getPrototypeOf(array) !== Array.prototype) return undefined;
	const numbers = new Float64Array(count);
	for (let at = 0; at < count; at++) {
		const item = Object.getOwnPropertyDescriptor(array, at)?.value as unknown;
		if (typeof item !== 'number') return undefined;
		numbers[at] = item;
	}
	return numbers;
}
