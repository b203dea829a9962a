/** The share of each label when a neighbour weighs 1 / distance. */
function weightedShares(labels: string[], distances: number[]): Record<string, number> {
	// TODO: add up the weights of each label, then divide by all of them.
	return {};
}

weightedShares(['Adelie', 'Gentoo', 'Gentoo'], [1, 2, 4]);
