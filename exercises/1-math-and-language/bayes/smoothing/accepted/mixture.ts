// A weighted mean of the plain share and of "all alike".
function smoothedShares(values: string[], categories: string[], alpha: number): number[] {
	const [n, extra] = [values.length, categories.length * alpha];
	if (n + extra === 0) return categories.map(() => NaN);
	return categories.map((category) => {
		let count = 0;
		values.forEach((value) => (count += value === category ? 1 : 0));
		const share = n === 0 ? 0 : count / n;
		return (n / (n + extra)) * share + (extra / (n + extra)) * (1 / categories.length);
	});
}
