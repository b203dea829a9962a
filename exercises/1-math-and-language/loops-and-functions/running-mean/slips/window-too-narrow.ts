// feedback: one value short
function runningMean(values: number[], size: number): number[] {
	const means: number[] = [];
	for (let start = 0; start + size <= values.length; start++) {
		let sum = 0;
		for (let i = start; i < start + size - 1; i++) sum += values[i]!;
		means.push(sum / size);
	}
	return means;
}
