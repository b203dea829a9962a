function cheapestThreshold(truths: number[], scores: number[], missCost: number, alarmCost: number) {
	const candidates = [Infinity, ...scores].map((threshold) => {
		const missed = truths.filter((truth, i) => truth === 1 && scores[i]! < threshold).length;
		const alarms = truths.filter((truth, i) => truth === 0 && scores[i]! >= threshold).length;
		return { threshold, cost: missed * missCost + alarms * alarmCost };
	});
	return candidates.sort((a, b) => a.cost - b.cost || (a.threshold > b.threshold ? -1 : 1))[0]!;
}
