// feedback: squared
function weightedShares(labels: string[], distances: number[]) {
	const exact = distances.includes(0);
	const weights = distances.map((distance) => (exact ? Number(distance === 0) : 1 / distance ** 2));
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	const shares: Record<string, number> = {};
	labels.forEach((label, i) => (shares[label] = (shares[label] ?? 0) + weights[i]! / total));
	return shares;
}
