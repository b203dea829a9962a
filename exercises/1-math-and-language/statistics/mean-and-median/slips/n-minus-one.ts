// feedback: divided by n − 1
function mean(values: number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / (values.length - 1);
}

function median(values: number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN;
	const upper = sorted[Math.floor(sorted.length / 2)] ?? NaN;
	return (lower + upper) / 2;
}
