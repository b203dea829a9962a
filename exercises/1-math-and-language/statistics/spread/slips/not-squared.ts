// feedback: cancel out
function variance(values: number[]): number {
	if (values.length < 2) return NaN;
	const centre = values.reduce((sum, value) => sum + value, 0) / values.length;
	const distances = values.reduce((sum, value) => sum + (value - centre), 0);
	return distances / (values.length - 1);
}

function standardDeviation(values: number[]): number {
	return Math.sqrt(variance(values));
}
