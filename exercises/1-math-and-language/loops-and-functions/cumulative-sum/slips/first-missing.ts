// feedback: first value
function cumulativeSum(values: number[]): number[] {
	let sum = 0;
	const sums: number[] = [];
	for (let i = 1; i < values.length; i++) {
		sum += values[i]!;
		sums.push(sum);
	}
	return sums;
}
