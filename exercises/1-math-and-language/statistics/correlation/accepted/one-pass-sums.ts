function pearson(xs: number[], ys: number[]): number {
	const n = xs.length;
	let [sx, sy, sxx, syy, sxy] = [0, 0, 0, 0, 0];
	for (let i = 0; i < n; i++) {
		const x = xs[i] ?? NaN;
		const y = ys[i] ?? NaN;
		sx += x;
		sy += y;
		sxx += x * x;
		syy += y * y;
		sxy += x * y;
	}
	return (n * sxy - sx * sy) / (Math.sqrt(n * sxx - sx * sx) * Math.sqrt(n * syy - sy * sy));
}
