// feedback: last window
function runningMean(values: number[], size: number): number[] {
	const means: number[] = [];
	for (let start = 0; start < values.length - size; start++) {
		means.push(values.slice(start, start + size).reduce((sum, value) => sum + value, 0) / size);
	}
	return means;
}
