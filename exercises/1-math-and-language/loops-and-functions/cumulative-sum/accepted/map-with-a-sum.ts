function cumulativeSum(values: readonly number[]): number[] {
	let sum = 0;
	return values.map((value) => (sum += value));
}
