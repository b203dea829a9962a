/** The threshold with the smallest total cost, the highest of several. */
function cheapestThreshold(truths: number[], scores: number[], missCost: number, alarmCost: number) {
	const costAt = (threshold: number) =>
		scores.reduce((sum, score, i) => {
			if (score >= threshold) return truths[i] === 0 ? sum + alarmCost : sum;
			return truths[i] === 1 ? sum + missCost : sum;
		}, 0);
	let best = { threshold: Infinity, cost: costAt(Infinity) };
	for (const threshold of [...new Set(scores)].sort((a, b) => b - a)) {
		const cost = costAt(threshold);
		// Strictly cheaper: at the same cost the higher threshold stays.
		if (cost < best.cost) best = { threshold, cost };
	}
	return best;
}

cheapestThreshold([1, 1, 0, 1, 0], [0.9, 0.6, 0.6, 0.4, 0.2], 5, 2);
