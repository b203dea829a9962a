function cumulativeSum(values: number[]): number[] {
	const sums = values.slice();
	for (let i = 1; i < sums.length; i++) sums[i] = sums[i - 1]! + sums[i]!;
	return sums;
}
