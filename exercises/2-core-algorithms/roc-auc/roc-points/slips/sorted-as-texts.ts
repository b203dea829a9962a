// feedback: sorted as texts
function rocPoints(truths: number[], scores: number[]) {
	const P = truths.filter((t) => t === 1).length;
	const N = truths.length - P;
	return [Infinity, ...[...new Set(scores)].sort().reverse()].map((threshold) => {
		const called = truths.filter((_, i) => scores[i]! >= threshold);
		const tp = called.filter((t) => t === 1).length;
		return { threshold, fpr: (called.length - tp) / N, tpr: tp / P };
	});
}
