// feedback: of this truth
function naiveBayes(rows: string[][], truths: number[], row: string[]): number {
	const scoreOf = (truth: number) => {
		const group = rows.filter((_, i) => truths[i] === truth);
		return row.reduce(
			(score, text, j) => {
				const count = group.filter((other) => other[j] === text).length;
				return score + Math.log((count + 1) / (group.length + new Set(group.map((other) => other[j]!)).size));
			},
			Math.log(group.length / rows.length)
		);
	};
	return 1 / (1 + Math.exp(scoreOf(0) - scoreOf(1)));
}
