const pearson = (xs: number[], ys: number[]): number => {
	const centred = (values: number[]) => {
		const centre = values.reduce((sum, value) => sum + value, 0) / values.length;
		return values.map((value) => value - centre);
	};
	const [a, b] = [centred(xs), centred(ys)];
	const dot = a.reduce((sum, value, index) => sum + value * b[index]!, 0);
	return dot / (Math.hypot(...a) * Math.hypot(...b));
};
