// feedback: one exact hit
function weightedShares(labels: string[], distances: number[]) {
	const hit = distances.indexOf(0);
	const weights = distances.map((distance, i) => (hit < 0 ? 1 / distance : Number(i === hit)));
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	const shares: Record<string, number> = {};
	labels.forEach((label, i) => (shares[label] = (shares[label] ?? 0) + weights[i]! / total));
	return shares;
}
