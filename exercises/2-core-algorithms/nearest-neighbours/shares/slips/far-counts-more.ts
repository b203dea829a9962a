// feedback: far birds
function weightedShares(labels: string[], distances: number[]) {
	const total = distances.reduce((sum, distance) => sum + distance, 0);
	const shares: Record<string, number> = {};
	labels.forEach((label, i) => (shares[label] = (shares[label] ?? 0) + distances[i]! / total));
	return shares;
}
