// feedback: NaN
function pearson(xs: number[], ys: number[]): number {
	const n = xs.length;
	const meanX = xs.reduce((sum, x) => sum + x, 0) / n;
	const meanY = ys.reduce((sum, y) => sum + y, 0) / n;
	const together = xs.reduce((sum, x, i) => sum + (x - meanX) * ((ys[i] ?? NaN) - meanY), 0);
	const squaresX = xs.reduce((sum, x) => sum + (x - meanX) ** 2, 0);
	const squaresY = ys.reduce((sum, y) => sum + (y - meanY) ** 2, 0);
	if (squaresX === 0 || squaresY === 0) return 0;
	return together / Math.sqrt(squaresX * squaresY);
}
