function quantile(values: number[], q: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	const position = (sorted.length - 1) * q; // 0 is the smallest value, n − 1 the largest.
	const below = Math.floor(position);
	const fraction = position - below;

	const lower = sorted[below] ?? NaN; // Nothing there: the list is empty.
	const upper = sorted[below + 1] ?? lower; // Past the end: the fraction is 0 and the neighbour does not count.
	return lower + fraction * (upper - lower);
}
