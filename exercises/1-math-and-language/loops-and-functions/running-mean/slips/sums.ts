// feedback: divide
function runningMean(values: number[], size: number): number[] {
	const sums: number[] = [];
	for (let start = 0; start + size <= values.length; start++) {
		sums.push(values.slice(start, start + size).reduce((sum, value) => sum + value, 0));
	}
	return sums;
}
