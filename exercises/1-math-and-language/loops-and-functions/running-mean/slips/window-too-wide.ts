// feedback: one value too many
function runningMean(values: number[], size: number): number[] {
	const means: number[] = [];
	for (let start = 0; start + size <= values.length; start++) {
		let sum = 0;
		for (let i = start; i <= start + size; i++) sum += values[i] ?? 0;
		means.push(sum / size);
	}
	return means;
}
