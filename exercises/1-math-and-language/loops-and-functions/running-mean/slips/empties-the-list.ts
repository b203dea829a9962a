// feedback: changed its
function runningMean(values: number[], size: number): number[] {
	const means: number[] = [];
	while (values.length >= size) {
		means.push(values.slice(0, size).reduce((sum, value) => sum + value, 0) / size);
		values.shift();
	}
	return means;
}
