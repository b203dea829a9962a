// feedback: did not square
function distanceShares(a: number[], b: number[]): number[] {
	const distances = a.map((value, j) => Math.abs(value - b[j]!));
	const total = distances.reduce((sum, distance) => sum + distance, 0);
	return distances.map((distance) => (total === 0 ? 0 : distance / total));
}
