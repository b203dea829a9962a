// feedback: add up to 1
function naiveBayes(rows: string[][], truths: number[], row: string[]): number {
	const scoreOf = (truth: number) => {
		const group = rows.filter((_, i) => truths[i] === truth);
		return row.reduce(
			(score, text, j) => {
				const column = rows.map((other) => other[j]!);
				const possible = new Set(column).size;
				const count = group.filter((other) => other[j] === text).length;
				return score + Math.log((count + 1) / (group.length + possible));
			},
			Math.log(group.length / rows.length)
		);
	};
	return Math.exp(scoreOf(1));
}
