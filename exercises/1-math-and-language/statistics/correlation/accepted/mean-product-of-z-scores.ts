function pearson(xs: number[], ys: number[]): number {
	const n = xs.length;
	const standardised = (values: number[]): number[] => {
		const centre = values.reduce((sum, value) => sum + value, 0) / n;
		const variance = values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (n - 1);
		return values.map((value) => (value - centre) / Math.sqrt(variance));
	};
	const zy = standardised(ys);
	return standardised(xs).reduce((sum, z, index) => sum + z * (zy[index] ?? NaN), 0) / (n - 1);
}
