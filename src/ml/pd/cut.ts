import type { Series } from 'danfojs';
import { isList } from '../array-like.ts';
import { describe } from '../describe.ts';
import { listOf } from './table/table.ts';
import { takeOptions } from '../options.ts';

export interface CutOptions {
	/** A name per bin. Default: the interval, `(18, 40]`. */
	labels?: readonly string[];
	/** Bins hold their right edge, or else their left one. Default: true. */
	right?: boolean;
	/** The first bin holds its left edge too. Default: false. */
	includeLowest?: boolean;
}

/**
 * The bin of each value. pandas' `cut`. Values outside the bins and missing ones are `null`.
 *
 * With a number of bins they are equally wide from the least to the greatest value, and the outer edge is moved out by
 * 0.1 % of the range so that it holds every value. O(n · bins).
 *
 * @param values a list, or a series of danfo
 * @param bins a number of bins, or ascending edges
 * @returns one label per value
 * @throws RangeError when the edges do not ascend or there is not one label per bin
 * @example
 * cut([4, 18, 30, null], [0, 18, 65], { labels: ['child', 'adult'] }); // ['child', 'child', 'adult', null]
 */
export function cut(
	values: ArrayLike<number | null | undefined> | Series,
	bins: number | readonly number[],
	options: CutOptions = {}
): (string | null)[] {
	const {
		labels,
		right = true,
		includeLowest = false
	} = takeOptions(options, 'cut', 'labels', 'right', 'includeLowest');
	const numbers = numbersOf(values);
	if (typeof bins !== 'number' && !isList(bins))
		throw new TypeError(`bins must be a number of bins or a list of edges, got ${describe(bins)}.`);
	const edges = typeof bins === 'number' ? equalEdges(numbers, bins, right) : [...bins];
	if (edges.length < 2 || edges.some((edge, i) => i > 0 && !(edge > (edges[i - 1] ?? NaN)))) {
		throw new RangeError('The edges of bins must be ascending, two or more.');
	}
	const names = labels ?? intervalNames(edges, right, includeLowest);
	if (names.length !== edges.length - 1) {
		throw new RangeError(`There are ${edges.length - 1} bins and ${names.length} labels.`);
	}
	return numbers.map((value) => {
		if (Number.isNaN(value)) return null;
		const outermost = right ? edges[0] : edges.at(-1);
		if (includeLowest && value === outermost) return names.at(right ? 0 : -1) ?? null;
		const bin = edges.findLastIndex((edge) => (right ? value > edge : value >= edge));
		return names[bin] !== undefined && isBelow(value, edges[bin + 1], right) ? names[bin] : null;
	});
}

function isBelow(value: number, edge = NaN, right: boolean): boolean {
	return right ? value <= edge : value < edge;
}

/** Missing ones are NaN. @throws TypeError when they are no list, or one is no number */
function numbersOf(values: unknown): number[] {
	const list = listOf(values);
	if (!list) throw new TypeError(`cut takes a list of numbers, got ${describe(values)}.`);
	return Array.from(list, (value, i) => {
		if (value === null || value === undefined) return NaN;
		if (typeof value === 'number') return value;
		throw new TypeError(`cut takes numbers, but value ${i} is ${describe(value)}.`);
	});
}

function equalEdges(values: readonly number[], count: number, right: boolean): number[] {
	if (!Number.isInteger(count) || count < 1)
		throw new RangeError(`bins must be a positive integer, got ${count}.`);
	let [low, high] = [Infinity, -Infinity];
	for (const value of values) {
		if (Number.isNaN(value)) continue;
		[low, high] = [Math.min(low, value), Math.max(high, value)];
	}
	if (low > high) throw new RangeError('There is no value to cut.');
	if (low === high) {
		low -= 0.001 * (Math.abs(low) || 1);
		high += 0.001 * (Math.abs(high) || 1);
		return Array.from({ length: count + 1 }, (_, i) => low + ((high - low) * i) / count);
	}
	const edges = Array.from({ length: count + 1 }, (_, i) =>
		i === count ? high : low + ((high - low) * i) / count
	);
	const margin = (high - low) * 0.001;
	return right ? edges.with(0, low - margin) : edges.with(count, high + margin);
}

function intervalNames(edges: number[], right: boolean, includeLowest: boolean): string[] {
	const last = edges.length - 2;
	return edges.slice(1).map((edge, i) => {
		const opens = !right || (includeLowest && i === 0) ? '[' : '(';
		const closes = right || (includeLowest && i === last) ? ']' : ')';
		return `${opens}${rounded(edges[i] ?? NaN)}, ${rounded(edge)}${closes}`;
	});
}

/** Three decimals, or three digits for numbers below 1. */
function rounded(value: number): string {
	return String(Math.abs(value) < 1 ? Number(value.toPrecision(3)) : Number(value.toFixed(3)));
}
