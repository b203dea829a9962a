// feedback: Infinity
function weightedShares(labels: string[], distances: number[]) {
	const total = distances.reduce((sum, distance) => sum + 1 / distance, 0);
	const shares: Record<string, number> = {};
	labels.forEach((label, i) => (shares[label] = (shares[label] ?? 0) + 1 / distances[i]! / total));
	return shares;
}
