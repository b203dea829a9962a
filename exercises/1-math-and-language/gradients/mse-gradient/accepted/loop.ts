function mseGradient(xs: number[], ys: number[], slope: number, intercept: number): number[] {
	let [bySlope, byIntercept] = [0, 0];
	for (let i = 0; i < xs.length; i++) {
		const error = slope * xs[i]! + intercept - ys[i]!;
		bySlope += (2 * error * xs[i]!) / xs.length;
		byIntercept += (2 * error) / xs.length;
	}
	return [bySlope, byIntercept];
}
