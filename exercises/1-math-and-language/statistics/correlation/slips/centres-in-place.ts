// feedback: changed its first argument
function pearson(xs: number[], ys: number[]): number {
	for (const list of [xs, ys]) {
		const centre = list.reduce((sum, value) => sum + value, 0) / list.length;
		list.forEach((value, index) => {
			list[index] = value - centre;
		});
	}
	const together = xs.reduce((sum, x, i) => sum + x * (ys[i] ?? NaN), 0);
	const squaresX = xs.reduce((sum, x) => sum + x ** 2, 0);
	const squaresY = ys.reduce((sum, y) => sum + y ** 2, 0);
	return together / Math.sqrt(squaresX * squaresY);
}
