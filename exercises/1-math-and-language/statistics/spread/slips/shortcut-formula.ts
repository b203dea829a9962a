// feedback: loses its digits
function variance(values: number[]): number {
	const n = values.length;
	if (n < 2) return NaN;
	const sum = values.reduce((total, value) => total + value, 0);
	const sumOfSquares = values.reduce((total, value) => total + value ** 2, 0);
	return (sumOfSquares - sum ** 2 / n) / (n - 1);
}

function standardDeviation(values: number[]): number {
	return Math.sqrt(Math.max(0, variance(values)));
}
