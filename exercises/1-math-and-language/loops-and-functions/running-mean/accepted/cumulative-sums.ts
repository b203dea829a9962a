// The sum of a window is the difference of two cumulative sums.
function runningMean(values: readonly number[], size: number): number[] {
	const sums = [0];
	for (const value of values) sums.push(sums[sums.length - 1]! + value);
	return sums.slice(size).map((sum, i) => (sum - sums[i]!) / size);
}
