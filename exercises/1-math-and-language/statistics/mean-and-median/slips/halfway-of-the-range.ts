// feedback: half-way between the smallest and the largest
function mean(values: number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function median(values: number[]): number {
	return (Math.min(...values) + Math.max(...values)) / 2;
}
