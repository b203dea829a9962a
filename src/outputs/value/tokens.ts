import type { ValueTree } from '#protocol/output.ts';
import * as words from '#words/outputs.ts';
import { exactNumber, formatCount, formatNumber, shortestFloat32 } from './numbers.ts';

/** A piece of a value's text. `role` gives it its colour; `note` marks words of ours. */
export interface Token {
	text: string;
	role: 'number' | 'string' | 'keyword' | 'name' | 'plain' | 'note';
}

export type BranchValue = Extract<ValueTree, { type: 'array' | 'numbers' | 'object' | 'map' | 'set' }>;

export function isBranch(value: ValueTree): value is BranchValue {
	return ['array', 'numbers', 'object', 'map', 'set'].includes(value.type);
}

/** How many characters a value may take before its parts get lines of their own. */
export const lineLength = 88;

/**
 * The value on one line, as TypeScript would write it, and whether that is all of it. A value that
 * needs more than `limit` characters ends with "…".
 */
export function oneLine(value: ValueTree, limit = lineLength): { tokens: Token[]; whole: boolean } {
	const exact = new Line(limit);
	exact.write(value);
	if (exact.whole && exact.length <= limit) return { tokens: exact.tokens, whole: true };
	const line = new Line(limit);
	line.write(value, true);
	return { tokens: line.tokens, whole: line.whole && !isBranch(value) };
}

/** The words that stand before a value's parts: `Map(3)`, `Float32Array(1,000)`, a class name. */
export function headOf(value: BranchValue): string {
	if (value.type === 'map') return `Map(${formatCount(value.size)}) `;
	if (value.type === 'set') return `Set(${formatCount(value.size)}) `;
	if (value.type === 'object') return value.name === '' || value.name === 'Object' ? '' : `${value.name} `;
	if ((value.type === 'numbers' || value.type === 'array') && value.name !== 'Array' && value.name !== '') {
		return `${value.name}(${formatCount(value.length)}) `;
	}
	return '';
}

/** Number of parts that a value has, sent or not. */
export function sizeOf(value: BranchValue): number {
	return 'length' in value ? value.length : value.size;
}

/** The way in which numbers of an array are written when there is room for all digits. */
export function numberWriter(arrayName: string): (value: number) => string {
	return arrayName === 'Float32Array' ? shortestFloat32 : exactNumber;
}

const keyThatNeedsNoQuotes = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

/** A property name, quoted where TypeScript would need quotes. */
export function keyText(key: string): string {
	return keyThatNeedsNoQuotes.test(key) || /^(?:0|[1-9]\d*)$/.test(key) ? key : JSON.stringify(key);
}

class Line {
	readonly tokens: Token[] = [];
	readonly #limit: number;
	length = 0;
	whole = true;

	constructor(limit: number) {
		this.#limit = limit;
	}

	get full(): boolean {
		return this.length >= this.#limit;
	}

	add(text: string, role: Token['role'] = 'plain'): void {
		if (text === '') return;
		this.tokens.push({ text, role });
		this.length += text.length;
	}

	cut(): void {
		this.whole = false;
		this.add('…', 'note');
	}

	write(value: ValueTree, rounded = false): void {
		if (isBranch(value)) this.#branch(value, rounded);
		else this.#leaf(value);
	}

	#branch(value: BranchValue, rounded: boolean): void {
		this.add(headOf(value), 'name');
		const [open, close] = value.type === 'object' || value.type === 'map' ? ['{', '}'] : ['[', ']'];
		if (sizeOf(value) === 0) return this.add(`${open}${close}`);
		const spaced = open === '{' ? ' ' : '';
		this.add(open + spaced);
		this.#parts(value, rounded);
		this.add(spaced + close);
	}

	#parts(value: BranchValue, rounded: boolean): void {
		const parts = value.type === 'object' || value.type === 'map' ? value.entries : value.items;
		for (let at = 0; at < parts.length; at++) {
			if (at > 0) this.add(', ');
			if (this.full) return this.cut();
			this.#part(value, at, rounded);
		}
		if (parts.length < sizeOf(value)) {
			if (parts.length > 0) this.add(', ');
			this.cut();
		}
	}

	#part(value: BranchValue, at: number, rounded: boolean): void {
		if (value.type === 'numbers') {
			const write = rounded ? formatNumber : numberWriter(value.name);
			return this.add(write(value.items[at] ?? NaN), 'number');
		}
		if (value.type === 'object') {
			const [key, item] = value.entries[at] ?? ['', { type: 'cut' as const }];
			this.add(`${keyText(key)}: `, 'name');
			return this.write(item, rounded);
		}
		if (value.type === 'map') {
			const [key, item] = value.entries[at] ?? [{ type: 'cut' as const }, { type: 'cut' as const }];
			this.write(key, rounded);
			this.add(' => ');
			return this.write(item, rounded);
		}
		this.write(value.items[at] ?? { type: 'cut' }, rounded);
	}

	#leaf(value: Exclude<ValueTree, BranchValue>): void {
		if (value.type === 'cut') return this.cut();
		if (value.type === 'error') return this.#error(value);
		if (value.type !== 'string') return this.add(...leafText(value));
		const room = Math.max(12, this.#limit - this.length);
		const shown = value.value.length > room ? value.value.slice(0, room - 1) : value.value;
		this.add(JSON.stringify(shown), 'string');
		if (shown.length < value.length) this.cut();
	}

	#error({ name, message, cause }: Extract<ValueTree, { type: 'error' }>): void {
		this.add(`${name}: ${message}`);
		if (cause === undefined) return;
		this.add(words.causedBy, 'note');
		this.write(cause);
	}
}

type Leaf = Exclude<ValueTree, BranchValue | { type: 'string' | 'error' }>;

function leafText(value: Leaf): [string, Token['role']] {
	switch (value.type) {
		case 'undefined':
		case 'null':
			return [value.type, 'keyword'];
		case 'boolean':
			return [String(value.value), 'keyword'];
		case 'number':
			return [exactNumber(value.value), 'number'];
		case 'bigint':
			return [`${value.value}n`, 'number'];
		case 'symbol':
			return [value.value, 'name'];
		case 'date':
			return [dateText(value.value), 'name'];
		case 'function':
			return [value.signature, 'keyword'];
		case 'special':
			return [value.name === 'RegExp' ? value.text : `${value.name} (${value.text})`, 'name'];
		case 'promise':
			return [words.promise, 'note'];
		case 'hole':
			return [words.hole, 'note'];
		case 'cut':
			return ['…', 'note'];
		case 'circular':
			return [words.circular, 'note'];
		case 'getter':
			return [words.getter, 'note'];
		case 'unreadable':
			return [value.message || words.unreadable, 'note'];
		case 'tensor':
			return [`Tensor [${value.tensor.shape.join(', ')}] ${value.tensor.dtype}`, 'name'];
		case 'table':
			return [words.tableOf(value.table.rowCount), 'name'];
	}
}

function dateText(milliseconds: number): string {
	const date = new Date(milliseconds);
	return Number.isNaN(date.getTime()) ? 'Invalid Date' : `Date ${date.toISOString()}`;
}
