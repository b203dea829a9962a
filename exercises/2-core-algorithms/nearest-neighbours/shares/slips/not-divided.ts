// feedback: add up to 1
function weightedShares(labels: string[], distances: number[]) {
	const exact = distances.includes(0);
	const shares: Record<string, number> = {};
	labels.forEach((label, i) => {
		const weight = exact ? Number(distances[i] === 0) : 1 / distances[i]!;
		shares[label] = (shares[label] ?? 0) + weight;
	});
	return shares;
}
