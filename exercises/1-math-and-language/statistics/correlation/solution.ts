function pearson(xs: number[], ys: number[]): number {
	const meanX = xs.reduce((sum, x) => sum + x, 0) / xs.length;
	const meanY = ys.reduce((sum, y) => sum + y, 0) / ys.length;

	let together = 0;
	let squaresX = 0;
	let squaresY = 0;
	xs.forEach((x, index) => {
		const dx = x - meanX;
		const dy = (ys[index] ?? NaN) - meanY;
		together += dx * dy; // Positive when both lie on the same side of their means.
		squaresX += dx ** 2;
		squaresY += dy ** 2;
	});
	// The n − 1 of the covariance and those of the two standard deviations cancel.
	return together / Math.sqrt(squaresX * squaresY);
}
