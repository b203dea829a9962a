const mean = (values: number[]): number =>
	values.length === 0 ? NaN : values.reduce((sum, value) => sum + value, 0) / values.length;

const median = (values: number[]): number => {
	const sorted = [...values].sort((a, b) => a - b);
	const half = sorted.length / 2;
	if (Number.isInteger(half)) return mean(sorted.slice(half - 1, half + 1));
	return sorted[Math.floor(half)] ?? NaN;
};
