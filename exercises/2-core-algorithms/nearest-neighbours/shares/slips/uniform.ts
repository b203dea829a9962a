// feedback: equally
function weightedShares(labels: string[], _distances: number[]) {
	const shares: Record<string, number> = {};
	for (const label of labels) shares[label] = (shares[label] ?? 0) + 1 / labels.length;
	return shares;
}
