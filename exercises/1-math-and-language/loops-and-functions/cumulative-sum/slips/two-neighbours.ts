// feedback: only the value before
function cumulativeSum(values: number[]): number[] {
	return values.map((value, i) => value + (values[i - 1] ?? 0));
}
