// feedback: its own value
function cumulativeSum(values: number[]): number[] {
	let sum = 0;
	return values.map((value) => {
		const before = sum;
		sum += value;
		return before;
	});
}
