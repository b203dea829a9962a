// feedback: keep their key
function weightedShares(labels: string[], distances: number[]) {
	const exact = distances.includes(0);
	const weights = distances.map((distance) => (exact ? Number(distance === 0) : 1 / distance));
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	const shares: Record<string, number> = {};
	labels.forEach((label, i) => {
		if (weights[i]! > 0) shares[label] = (shares[label] ?? 0) + weights[i]! / total;
	});
	return shares;
}
