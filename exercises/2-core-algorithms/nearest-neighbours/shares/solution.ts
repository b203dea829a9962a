/** The share of each label when a neighbour weighs 1 / distance. */
function weightedShares(labels: string[], distances: number[]): Record<string, number> {
	// 1 / 0 is Infinity, and Infinity / Infinity is NaN: an exact hit needs a rule of its own.
	const isHit = distances.includes(0);
	const weights = distances.map((distance) => (isHit ? Number(distance === 0) : 1 / distance));
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	const shares: Record<string, number> = {};
	for (const [i, label] of labels.entries()) shares[label] = (shares[label] ?? 0) + weights[i]! / total;
	return shares;
}

weightedShares(['Adelie', 'Gentoo', 'Gentoo'], [1, 2, 4]);
