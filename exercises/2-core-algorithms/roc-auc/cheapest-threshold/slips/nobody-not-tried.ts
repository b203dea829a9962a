// feedback: Infinity is missing
function cheapestThreshold(truths: number[], scores: number[], missCost: number, alarmCost: number) {
	const costAt = (threshold: number) =>
		scores.reduce((sum, score, i) => {
			if (score >= threshold) return truths[i] === 0 ? sum + alarmCost : sum;
			return truths[i] === 1 ? sum + missCost : sum;
		}, 0);
	const [first, ...others] = [...new Set(scores)].sort((a, b) => b - a);
	let best = { threshold: first!, cost: costAt(first!) };
	for (const threshold of others) {
		const cost = costAt(threshold);
		if (cost < best.cost) best = { threshold, cost };
	}
	return best;
}
