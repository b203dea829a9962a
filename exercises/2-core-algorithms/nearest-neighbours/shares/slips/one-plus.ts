// feedback: 1 + distance
function weightedShares(labels: string[], distances: number[]) {
	const weights = distances.map((distance) => 1 / (1 + distance));
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	const shares: Record<string, number> = {};
	labels.forEach((label, i) => (shares[label] = (shares[label] ?? 0) + weights[i]! / total));
	return shares;
}
