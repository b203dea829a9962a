// feedback: One value says nothing
function variance(values: number[]): number {
	if (values.length < 2) return 0;
	const centre = values.reduce((sum, value) => sum + value, 0) / values.length;
	const squares = values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
	return squares / (values.length - 1);
}

function standardDeviation(values: number[]): number {
	return Math.sqrt(variance(values));
}
