function cheapestThreshold(truths: number[], scores: number[], missCost: number, alarmCost: number) {
	const rows = truths.map((truth, i) => ({ truth, score: scores[i]! })).sort((a, b) => b.score - a.score);
	let cost = missCost * rows.filter(({ truth }) => truth === 1).length;
	let best = { threshold: Infinity, cost };
	rows.forEach(({ truth, score }, i) => {
		cost += truth === 1 ? -missCost : alarmCost;
		if (rows[i + 1]?.score !== score && cost < best.cost) best = { threshold: score, cost };
	});
	return best;
}
