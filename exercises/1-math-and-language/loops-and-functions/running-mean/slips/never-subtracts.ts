// feedback: never leaves
function runningMean(values: number[], size: number): number[] {
	const means: number[] = [];
	let sum = 0;
	for (let end = 0; end < values.length; end++) {
		sum += values[end]!;
		if (end >= size - 1) means.push(sum / size);
	}
	return means;
}
