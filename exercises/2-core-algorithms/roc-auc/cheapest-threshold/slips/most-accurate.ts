// feedback: most accurate threshold
function cheapestThreshold(truths: number[], scores: number[], missCost: number, alarmCost: number) {
	const count = (threshold: number) => ({
		misses: truths.filter((truth, i) => truth === 1 && scores[i]! < threshold).length,
		alarms: truths.filter((truth, i) => truth === 0 && scores[i]! >= threshold).length
	});
	let best = Infinity;
	let fewest = count(Infinity).misses;
	for (const threshold of [...new Set(scores)].sort((a, b) => b - a)) {
		const { misses, alarms } = count(threshold);
		if (misses + alarms < fewest) [best, fewest] = [threshold, misses + alarms];
	}
	const { misses, alarms } = count(best);
	return { threshold: best, cost: misses * missCost + alarms * alarmCost };
}
