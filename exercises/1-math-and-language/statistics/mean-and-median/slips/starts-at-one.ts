// feedback: index 0 is missing
function mean(values: number[]): number {
	let sum = 0;
	for (let index = 1; index < values.length; index++) sum += values[index] ?? 0;
	return sum / values.length;
}

function median(values: number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN;
	const upper = sorted[Math.floor(sorted.length / 2)] ?? NaN;
	return (lower + upper) / 2;
}
