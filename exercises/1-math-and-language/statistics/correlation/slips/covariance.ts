// feedback: covariance
function pearson(xs: number[], ys: number[]): number {
	const n = xs.length;
	const meanX = xs.reduce((sum, x) => sum + x, 0) / n;
	const meanY = ys.reduce((sum, y) => sum + y, 0) / n;
	const together = xs.reduce((sum, x, i) => sum + (x - meanX) * ((ys[i] ?? NaN) - meanY), 0);
	return together / (n - 1);
}
