// feedback: a step of its own
interface RocPoint {
	threshold: number;
	fpr: number;
	tpr: number;
}

function rocPoints(truths: number[], scores: number[]): RocPoint[] {
	const order = [...scores.keys()].sort((a, b) => scores[b]! - scores[a]!);
	const positives = truths.filter((truth) => truth === 1).length;
	const points = [{ threshold: Infinity, fpr: 0, tpr: 0 }];
	let hits = 0;
	let alarms = 0;
	for (const row of order) {
		if (truths[row] === 1) hits++;
		else alarms++;
		points.push({
			threshold: scores[row]!,
			fpr: alarms / (truths.length - positives),
			tpr: hits / positives
		});
	}
	return points;
}
