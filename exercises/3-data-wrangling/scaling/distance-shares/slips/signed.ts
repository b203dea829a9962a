// feedback: cancel
function distanceShares(a: number[], b: number[]): number[] {
	const differences = a.map((value, j) => value - b[j]!);
	const total = differences.reduce((sum, difference) => sum + difference, 0);
	return differences.map((difference) => (total === 0 ? 0 : difference / total));
}
