// feedback: every row that is called
function cheapestThreshold(truths: number[], scores: number[], missCost: number, alarmCost: number) {
	const costAt = (threshold: number) =>
		scores.reduce((sum, score, i) => {
			if (score >= threshold) return sum + alarmCost;
			return truths[i] === 1 ? sum + missCost : sum;
		}, 0);
	let best = { threshold: Infinity, cost: costAt(Infinity) };
	for (const threshold of [...new Set(scores)].sort((a, b) => b - a)) {
		const cost = costAt(threshold);
		if (cost < best.cost) best = { threshold, cost };
	}
	return best;
}
