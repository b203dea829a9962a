// feedback: belongs together
function pearson(xs: number[], ys: number[]): number {
	const a = xs.toSorted((first, second) => first - second);
	const b = ys.toSorted((first, second) => first - second);
	const meanA = a.reduce((sum, value) => sum + value, 0) / a.length;
	const meanB = b.reduce((sum, value) => sum + value, 0) / b.length;
	const together = a.reduce((sum, value, i) => sum + (value - meanA) * ((b[i] ?? NaN) - meanB), 0);
	const squaresA = a.reduce((sum, value) => sum + (value - meanA) ** 2, 0);
	const squaresB = b.reduce((sum, value) => sum + (value - meanB) ** 2, 0);
	return together / Math.sqrt(squaresA * squaresB);
}
