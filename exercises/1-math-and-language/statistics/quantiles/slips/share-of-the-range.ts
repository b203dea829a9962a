// feedback: share of the way from the smallest to the largest
function quantile(values: number[], q: number): number {
	const smallest = Math.min(...values);
	return smallest + q * (Math.max(...values) - smallest);
}
