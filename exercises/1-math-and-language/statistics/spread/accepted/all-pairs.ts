// Half of the mean squared distance between two different values of the list: the mean is not needed at all.
function variance(values: number[]): number {
	const n = values.length;
	if (n < 2) return NaN;
	let squares = 0;
	for (const a of values) {
		for (const b of values) squares += (a - b) ** 2;
	}
	return squares / (2 * n * (n - 1));
}

function standardDeviation(values: number[]): number {
	return Math.sqrt(variance(values));
}
