// feedback: moves on by one
function runningMean(values: number[], size: number): number[] {
	const means: number[] = [];
	for (let start = 0; start + size <= values.length; start += size) {
		means.push(values.slice(start, start + size).reduce((sum, value) => sum + value, 0) / size);
	}
	return means;
}
