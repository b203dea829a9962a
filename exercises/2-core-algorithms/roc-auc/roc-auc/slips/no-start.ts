// feedback: first trapezoid is missing
function rocAuc(truths: number[], scores: number[]): number {
	const thresholds = [...new Set(scores)].sort((a, b) => b - a);
	const share = (truth: number, threshold: number) => {
		const crowd = scores.filter((_, i) => truths[i] === truth);
		return crowd.filter((score) => score >= threshold).length / crowd.length;
	};
	const points = thresholds.map((threshold) => [share(0, threshold), share(1, threshold)] as const);
	return points
		.slice(1)
		.reduce((area, [x, y], i) => area + (x - points[i]![0]) * ((y + points[i]![1]) / 2), 0);
}
