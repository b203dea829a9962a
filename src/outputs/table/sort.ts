import { makePause } from '#base/pause.ts';
import type { TableColumn, TableValue } from '#protocol/output.ts';

export interface Sorting {
	/** Place of the column. */
	column: number;
	descending: boolean;
}

/** A first press sorts upwards, a second one downwards, a third one brings the old order back. */
export function nextSorting(now: Sorting | undefined, column: number): Sorting | undefined {
	if (now?.column !== column) return { column, descending: false };
	return now.descending ? undefined : { column, descending: true };
}

type Compare = (a: number, b: number) => number;

/** So many rows are sorted at one go; then the page may draw. */
const slice = 2048;

/**
 * The rows in the order of a column: numbers by size, texts as the learner's language has them, missing values last
 * either way. Rows with the same value keep their order. Works in slices, because comparing 100,000 texts takes half a
 * second; gives up when `isWanted` says so.
 */
export async function sortRows(
	{ values }: TableColumn,
	descending: boolean,
	isWanted: () => boolean = () => true
): Promise<Uint32Array | undefined> {
	const [present, missing] = partition(values);
	const compare = makeCompare(values, descending);
	const rest = makePause();
	for (let start = 0; start < present.length; start += slice) {
		present.subarray(start, start + slice).sort(compare);
		await rest();
		if (!isWanted()) return undefined;
	}
	const sorted = await mergeSlices(present, compare, rest, isWanted);
	if (!sorted) return undefined;
	const order = new Uint32Array(values.length);
	order.set(sorted);
	order.set(missing, sorted.length);
	return order;
}

function partition(values: TableColumn['values']): [present: Uint32Array, missing: number[]] {
	const missing: number[] = [];
	const present = new Uint32Array(values.length);
	let count = 0;
	for (let row = 0; row < values.length; row++) {
		const value = values[row];
		if (value == null || Number.isNaN(value)) missing.push(row);
		else present[count++] = row;
	}
	return [present.subarray(0, count), missing];
}

function makeCompare(values: TableColumn['values'], descending: boolean): Compare {
	const sign = descending ? -1 : 1;
	// Two infinite numbers have no difference.
	if (values instanceof Float64Array) return (a, b) => sign * (values[a]! - values[b]!) || 0;
	const { compare } = new Intl.Collator();
	return (a, b) => sign * compareValues(values[a]!, values[b]!, compare);
}

/** Numbers come before truth values, and those before texts. */
function compareValues(a: TableValue, b: TableValue, compareTexts: (a: string, b: string) => number): number {
	if (typeof a === 'string' && typeof b === 'string') return compareTexts(a, b);
	if (typeof a !== 'string' && typeof b !== 'string' && typeof a === typeof b) return Number(a) - Number(b);
	return kinds.indexOf(typeof a) - kinds.indexOf(typeof b);
}

const kinds = ['number', 'boolean', 'string'];

/** Merges neighbours until all is one. */
async function mergeSlices(
	rows: Uint32Array,
	compare: Compare,
	rest: () => Promise<void>,
	isWanted: () => boolean
): Promise<Uint32Array | undefined> {
	let from = rows;
	let into: Uint32Array = new Uint32Array(rows.length);
	for (let width = slice; width < rows.length; width *= 2) {
		for (let start = 0; start < rows.length; start += 2 * width) {
			const steps = merge(from, into, start, width, compare);
			while (!steps.next().done) await rest();
			if (!isWanted()) return undefined;
		}
		[from, into] = [into, from];
	}
	return from;
}

/** Stops after every slice. */
function* merge(from: Uint32Array, into: Uint32Array, start: number, width: number, compare: Compare) {
	const middle = Math.min(start + width, from.length);
	const end = Math.min(start + 2 * width, from.length);
	let left = start;
	let right = middle;
	for (let at = start; at < end; at++) {
		const takesLeft = left < middle && (right >= end || compare(from[left]!, from[right]!) <= 0);
		into[at] = from[takesLeft ? left++ : right++]!;
		if ((at - start) % slice === slice - 1) yield;
	}
}
