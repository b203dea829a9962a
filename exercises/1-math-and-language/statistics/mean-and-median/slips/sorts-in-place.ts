// feedback: changed its argument
function mean(values: number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function median(values: number[]): number {
	values.sort((a, b) => a - b);
	const middle = Math.floor(values.length / 2);
	if (values.length % 2 === 1) return values[middle] ?? NaN;
	return ((values[middle - 1] ?? NaN) + (values[middle] ?? NaN)) / 2;
}
