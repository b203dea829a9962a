// feedback: cost per row
function cheapestThreshold(truths: number[], scores: number[], missCost: number, alarmCost: number) {
	const costAt = (threshold: number) =>
		scores.reduce((sum, score, i) => {
			if (score >= threshold) return truths[i] === 0 ? sum + alarmCost : sum;
			return truths[i] === 1 ? sum + missCost : sum;
		}, 0);
	let best = { threshold: Infinity, cost: costAt(Infinity) };
	for (const threshold of [...new Set(scores)].sort((a, b) => b - a)) {
		const cost = costAt(threshold);
		if (cost < best.cost) best = { threshold, cost };
	}
	return { threshold: best.threshold, cost: best.cost / truths.length };
}
