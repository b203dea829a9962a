// feedback: each place
function cumulativeSum(values: number[]): number[] {
	return values.map((_, i) => {
		let sum = 0;
		for (let j = 0; j <= i; j++) sum += values[j]!;
		return sum;
	});
}
