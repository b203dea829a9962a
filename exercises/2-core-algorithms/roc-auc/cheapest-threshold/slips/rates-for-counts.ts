// feedback: rates
function cheapestThreshold(truths: number[], scores: number[], missCost: number, alarmCost: number) {
	const share = (truth: number, isMistake: (score: number) => boolean) => {
		const crowd = scores.filter((_, i) => truths[i] === truth);
		return crowd.filter(isMistake).length / crowd.length;
	};
	const costAt = (threshold: number) =>
		missCost * share(1, (score) => score < threshold) + alarmCost * share(0, (score) => score >= threshold);
	let best = { threshold: Infinity, cost: costAt(Infinity) };
	for (const threshold of [...new Set(scores)].sort((a, b) => b - a)) {
		const cost = costAt(threshold);
		if (cost < best.cost) best = { threshold, cost };
	}
	return best;
}
