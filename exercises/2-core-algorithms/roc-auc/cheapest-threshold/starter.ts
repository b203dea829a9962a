/** The threshold with the smallest total cost, the highest of several. */
function cheapestThreshold(truths: number[], scores: number[], missCost: number, alarmCost: number) {
	// TODO: compute the cost of each threshold, from Infinity down to the lowest score.
	return { threshold: Infinity, cost: 0 };
}

cheapestThreshold([1, 1, 0, 1, 0], [0.9, 0.6, 0.6, 0.4, 0.2], 5, 2);
