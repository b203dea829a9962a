/**
 * What a cell shows. Made in the kernel's worker, checked by the page, drawn by `src/outputs`.
 * Everything here survives structured cloning: no functions, no class instances.
 */
import type { CellError } from './error.ts';
import type { Progress } from './progress.ts';
import type { ImageSpec } from './image.ts';
import type { Table } from './table.ts';
import type { Training } from './training.ts';
import type { WidgetSpec } from './widget.ts';

export type { ColumnType, Table, TableColumn, TableValue } from './table.ts';

export type ConsoleLevel = 'log' | 'info' | 'warn' | 'error' | 'debug';

/** A bounded picture of a JavaScript value, taken at the moment it was logged or returned. */
export type ValueTree =
	/** A `hole` is a place of an array at which nothing stands. */
	| { type: 'undefined' | 'null' | 'hole' | 'circular' | 'getter' | 'cut' }
	| { type: 'boolean'; value: boolean }
	| { type: 'number'; value: number }
	/** `length` is the full length; `value` may be cut. */
	| { type: 'string'; value: string; length: number }
	| { type: 'bigint' | 'symbol'; value: string }
	/** `signature` is how it is called: `function mean(values)`. */
	| { type: 'function'; name: string; isClass: boolean; signature: string }
	| { type: 'date'; value: number }
	| { type: 'error'; name: string; message: string; cause?: ValueTree }
	| { type: 'promise' }
	/** What is best told in words of its class: a regular expression, an address, a WeakMap. */
	| { type: 'special'; name: string; text: string }
	/** `length` is the full length; `items` may hold fewer. `name` is the class name, empty for a plain array. */
	| { type: 'array'; name: string; length: number; items: ValueTree[] }
	/** A plain array that holds nothing but numbers, a typed array, or the bytes of a buffer: see `name`. */
	| { type: 'numbers'; name: string; length: number; items: Float64Array }
	/** `name` is the class name, or empty for a plain object. */
	| { type: 'object'; name: string; size: number; entries: [key: string, value: ValueTree][] }
	| { type: 'map'; size: number; entries: [key: ValueTree, value: ValueTree][] }
	| { type: 'set'; size: number; items: ValueTree[] }
	| { type: 'tensor'; tensor: TensorPreview }
	| { type: 'table'; table: Table }
	/** A value that threw while it was read (a proxy, for example). */
	| { type: 'unreadable'; message: string };

export interface TensorPreview {
	shape: number[];
	dtype: string;
	/** Number of values in the whole tensor. */
	size: number;
	/** The first values in row-major order; strings for a string tensor. A complex number is two of them. */
	values: Float64Array | string[];
	/** A disposed tensor has no values any more. */
	disposed: boolean;
	summary?: TensorSummary;
}

/** Of the numbers of a tensor; the first four are absent when none of them is finite. */
export interface TensorSummary {
	low?: number;
	high?: number;
	mean?: number;
	/** Of the population: divided by the number of values. */
	std?: number;
	nan: number;
	infinite: number;
	/** Values that were looked at: the first ones of a huge tensor. */
	counted: number;
}

/** A Plotly figure as plain data. Only the allowed traces and layout keys reach the page. */
export interface FigureSpec {
	data: Record<string, unknown>[];
	layout: Record<string, unknown>;
}

/**
 * An output with a slot takes the place of the cell's earlier output of the same kind and slot: a progress bar that
 * moves on, a widget that was set.
 */
export interface Slotted {
	slot: string;
}

/** Kind and slot as one key; undefined for an output that stands for itself. */
export function slotOf(output: { kind: string } & Partial<Slotted>): string | undefined {
	return output.slot === undefined ? undefined : `${output.kind} ${output.slot}`;
}

/** Adds outputs to those that stand there already, each slot in its old place. */
export function joinOutputs<Item extends { kind: string } & Partial<Slotted>>(
	standing: readonly Item[],
	added: readonly Item[]
): Item[] {
	const joined = [...standing];
	const places = new Map(joined.map((output, at) => [slotOf(output), at]));
	for (const output of added) {
		const slot = slotOf(output);
		const place = slot === undefined ? undefined : places.get(slot);
		if (place !== undefined) joined[place] = output;
		else if (joined.push(output) && slot !== undefined) places.set(slot, joined.length - 1);
	}
	return joined;
}

export type Output =
	| { kind: 'console'; level: ConsoleLevel; values: ValueTree[] }
	/** Console lines that were not kept, because a run may show only so many. */
	| { kind: 'dropped'; lines: number }
	| { kind: 'value'; value: ValueTree }
	| ({ kind: 'table'; table: Table } & Partial<Slotted>)
	| { kind: 'tensor'; tensor: TensorPreview }
	| { kind: 'figure'; figure: FigureSpec }
	| { kind: 'image'; image: ImageSpec }
	/** Not to be trusted: the page cleans it before it draws it. */
	| { kind: 'html'; html: string }
	| { kind: 'error'; error: CellError }
	| ({ kind: 'widget'; widget: WidgetSpec } & Slotted)
	| ({ kind: 'progress'; progress: Progress } & Slotted)
	| ({ kind: 'training'; training: Training } & Slotted);
