// feedback: only the total
function cumulativeSum(values: number[]): any {
	return values.reduce((sum, value) => sum + value, 0);
}
