function quantile(values: number[], q: number): number {
	if (values.length === 0) return NaN;
	const sorted = [...values].sort((a, b) => a - b);
	const position = q * (sorted.length - 1);
	const [lower, upper] = [Math.floor(position), Math.ceil(position)];
	const weight = position - lower;
	return (1 - weight) * sorted[lower]! + weight * sorted[upper]!;
}
