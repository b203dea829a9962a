interface RocPoint {
	threshold: number;
	fpr: number;
	tpr: number;
}

function rocPoints(truths: number[], scores: number[]): RocPoint[] {
	const order = [...scores.keys()].sort((a, b) => scores[b]! - scores[a]!);
	const positives = truths.reduce((sum, truth) => sum + truth, 0);
	const points = [{ threshold: Infinity, fpr: 0, tpr: 0 }];
	let hits = 0;
	let alarms = 0;
	order.forEach((row, place) => {
		if (truths[row] === 1) hits++;
		else alarms++;
		const next = order[place + 1];
		if (next !== undefined && scores[next] === scores[row]) return;
		points.push({
			threshold: scores[row]!,
			fpr: alarms / (truths.length - positives),
			tpr: hits / positives
		});
	});
	return points;
}
