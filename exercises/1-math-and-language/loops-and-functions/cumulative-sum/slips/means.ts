// feedback: means
function cumulativeSum(values: number[]): number[] {
	let sum = 0;
	return values.map((value, i) => {
		sum += value;
		return sum / (i + 1);
	});
}
