function rocAuc(truths: number[], scores: number[]): number {
	const thresholds = [...new Set(scores)].sort((a, b) => b - a);
	const counts = new Map(thresholds.map((threshold) => [threshold, { hits: 0, alarms: 0 }]));
	scores.forEach((score, i) => {
		if (truths[i] === 1) counts.get(score)!.hits++;
		else counts.get(score)!.alarms++;
	});
	const positives = truths.filter((truth) => truth === 1).length;
	const negatives = truths.length - positives;
	let area = 0;
	let tpr = 0;
	for (const { hits, alarms } of counts.values()) {
		area += (alarms / negatives) * (tpr + hits / positives / 2);
		tpr += hits / positives;
	}
	return area;
}
