function weightedShares(labels: string[], distances: number[]) {
	const totals = new Map(labels.map((label) => [label, 0]));
	const exact = distances.some((distance) => distance === 0);
	let all = 0;
	labels.forEach((label, i) => {
		const distance = distances[i]!;
		const weight = exact ? (distance === 0 ? 1 : 0) : distance ** -1;
		totals.set(label, totals.get(label)! + weight);
		all += weight;
	});
	const shares: Record<string, number> = {};
	totals.forEach((total, label) => (shares[label] = total / all));
	return shares;
}
