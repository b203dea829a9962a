import { type VectorLike, toVector } from '../array-like.ts';
import { quantile } from './quantile.ts';
import { requireValues } from './require-values.ts';
import { takeOptions } from '../options.ts';

export interface HistogramOptions {
	/** A number of equal bins, or their edges in ascending order. Default: as NumPy's `'auto'`. */
	bins?: number | readonly number[];
}

export interface Histogram {
	/** Values per bin, length k. */
	counts: number[];
	/** Length k + 1. */
	edges: number[];
}

/** One far value makes the automatic bins so many that no page can draw them. */
const mostBins = 1000;

/**
 * Counts the values in each bin. A bin holds its left edge and not its right one; only the last
 * holds both. Values outside the edges are not counted. NumPy's `histogram`.
 *
 * Without `bins` the width is the smaller of Sturges' range / (log₂ n + 1) and Freedman and Diaconis' 2·IQR / ∛n, as
 * NumPy's `bins='auto'`, but there are never more than 1,000 bins. O(n log k) for k bins, and O(n log n) to choose
 * them.
 *
 * @param values length n ≥ 1
 * @throws RangeError when there are no values, or the bins are no ascending edges and no positive integer
 * @throws TypeError when a value is missing
 * @example
 * histogram([1, 2, 2, 4], { bins: 3 }); // { counts: [1, 2, 1], edges: [1, 2, 3, 4] }
 */
export function histogram(values: VectorLike, options: HistogramOptions = {}): Histogram {
	const { bins } = takeOptions(options, 'histogram', 'bins');
	const numbers = requireValues(toVector(values), 'histogram');
	const edges = typeof bins === 'object' ? checkEdges(bins) : equalEdges(numbers, bins);
	const counts = new Array<number>(edges.length - 1).fill(0);
	for (const value of numbers) {
		const bin = binOf(value, edges);
		if (bin >= 0) counts[bin] = (counts[bin] ?? 0) + 1;
	}
	return { counts, edges };
}

function checkEdges(edges: readonly number[]): number[] {
	const ascending = edges.every((edge, i) => i === 0 || edge > (edges[i - 1] ?? Infinity));
	if (edges.length < 2 || !ascending)
		throw new RangeError('The edges of bins must be ascending, two or more.');
	return [...edges];
}

function equalEdges(values: number[], count = automaticCount(values)): number[] {
	if (!Number.isInteger(count) || count < 1)
		throw new RangeError(`bins must be a positive integer, got ${count}.`);
	let { low, high } = rangeOf(values);
	if (low === high) [low, high] = [low - 0.5, high + 0.5];
	const step = (high - low) / count;
	return Array.from({ length: count + 1 }, (_, i) => (i === count ? high : low + i * step));
}

function automaticCount(values: number[]): number {
	const { low, high } = rangeOf(values);
	if (low === high) return 1;
	const [q1 = 0, q3 = 0] = quantile(values, [0.25, 0.75]);
	const sturges = (high - low) / (Math.log2(values.length) + 1);
	const freedmanDiaconis = (2 * (q3 - q1)) / Math.cbrt(values.length);
	// Half of the values may be equal; then the second width is 0 and the first one decides.
	const width = freedmanDiaconis > 0 ? Math.min(sturges, freedmanDiaconis) : sturges;
	return Math.min(mostBins, Math.ceil((high - low) / width));
}

function rangeOf(values: number[]): { low: number; high: number } {
	let [low, high] = [Infinity, -Infinity];
	for (const value of values) {
		low = Math.min(low, value);
		high = Math.max(high, value);
	}
	return { low, high };
}

/** Index of the bin that holds the value, or −1; found by halving. */
function binOf(value: number, edges: number[]): number {
	const last = edges.length - 1;
	if (value < (edges[0] ?? NaN) || value > (edges[last] ?? NaN)) return -1;
	let [left, right] = [0, last];
	while (right - left > 1) {
		const middle = (left + right) >> 1;
		if (value >= (edges[middle] ?? NaN)) left = middle;
		else right = middle;
	}
	return left;
}
