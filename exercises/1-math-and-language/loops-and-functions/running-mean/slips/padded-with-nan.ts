// feedback: pandas
function runningMean(values: number[], size: number): number[] {
	return values.map((_, end) =>
		end < size - 1 ? NaN : values.slice(end - size + 1, end + 1).reduce((sum, value) => sum + value, 0) / size
	);
}
