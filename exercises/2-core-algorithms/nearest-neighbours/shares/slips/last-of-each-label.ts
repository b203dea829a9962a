// feedback: one neighbour of each label
function weightedShares(labels: string[], distances: number[]) {
	const exact = distances.includes(0);
	const weights = distances.map((distance) => (exact ? Number(distance === 0) : 1 / distance));
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	const shares: Record<string, number> = {};
	labels.forEach((label, i) => (shares[label] = weights[i]! / total));
	return shares;
}
