// feedback: changed its argument
function variance(values: number[]): number {
	if (values.length < 2) return NaN;
	const centre = values.reduce((sum, value) => sum + value, 0) / values.length;
	values.forEach((value, index) => {
		values[index] = value - centre;
	});
	return values.reduce((sum, value) => sum + value ** 2, 0) / (values.length - 1);
}

function standardDeviation(values: number[]): number {
	return Math.sqrt(variance(values));
}
