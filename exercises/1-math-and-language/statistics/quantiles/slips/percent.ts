// feedback: between 0 and 1
function quantile(values: number[], q: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	const position = (sorted.length - 1) * (q / 100);
	const below = Math.floor(position);
	const lower = sorted[below] ?? NaN;
	const upper = sorted[below + 1] ?? lower;
	return lower + (position - below) * (upper - lower);
}
