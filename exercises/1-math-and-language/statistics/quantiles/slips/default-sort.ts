// feedback: without a comparison sorts numbers as texts
function quantile(values: number[], q: number): number {
	const sorted = [...values].sort();
	const position = (sorted.length - 1) * q;
	const below = Math.floor(position);
	const lower = sorted[below] ?? NaN;
	const upper = sorted[below + 1] ?? lower;
	return lower + (position - below) * (upper - lower);
}
