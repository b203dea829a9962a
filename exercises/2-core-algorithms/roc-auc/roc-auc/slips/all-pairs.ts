// feedback: all pairs of rows
function rocAuc(truths: number[], scores: number[]): number {
	const n = truths.length;
	let won = 0;
	for (let i = 0; i < n; i++) {
		for (let j = 0; j < n; j++) {
			if (truths[i] === 1 && truths[j] === 0) won += (1 + Math.sign(scores[i]! - scores[j]!)) / 2;
		}
	}
	return won / ((n * (n - 1)) / 2);
}
