// feedback: changed its argument
function cumulativeSum(values: number[]): number[] {
	for (let i = 1; i < values.length; i++) values[i] = values[i - 1]! + values[i]!;
	return values;
}
