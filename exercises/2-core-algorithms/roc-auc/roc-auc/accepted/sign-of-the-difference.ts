function rocAuc(truths: number[], scores: number[]): number {
	const crowd = (kind: number) => scores.filter((_, i) => truths[i] === kind);
	const wins = crowd(1).flatMap((one) => crowd(0).map((other) => (1 + Math.sign(one - other)) / 2));
	return wins.reduce((sum, win) => sum + win, 0) / wins.length;
}
