// feedback: leading 0
function cumulativeSum(values: number[]): number[] {
	const sums = [0];
	for (const value of values) sums.push(sums.at(-1)! + value);
	return sums;
}
