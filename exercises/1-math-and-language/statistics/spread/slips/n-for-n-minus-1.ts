// feedback: divided by n
function variance(values: number[]): number {
	if (values.length < 2) return NaN;
	const centre = values.reduce((sum, value) => sum + value, 0) / values.length;
	const squares = values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
	return squares / values.length;
}

function standardDeviation(values: number[]): number {
	return Math.sqrt(variance(values));
}
