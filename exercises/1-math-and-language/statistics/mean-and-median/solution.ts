function mean(values: number[]): number {
	let sum = 0;
	for (const value of values) sum += value;
	return sum / values.length; // An empty list gives 0 / 0, which is NaN: just what we want.
}

function median(values: number[]): number {
	// sort() alone compares texts ("10" before "9") and changes the caller's list; this does neither.
	const sorted = values.toSorted((a, b) => a - b);
	// An odd count has one middle: both positions are the same, and the average of a value with itself is that value.
	const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN;
	const upper = sorted[Math.floor(sorted.length / 2)] ?? NaN;
	return (lower + upper) / 2;
}
