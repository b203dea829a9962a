// feedback: base rate
function naiveBayes(rows: string[][], truths: number[], row: string[]): number {
	const scoreOf = (truth: number) => {
		const group = rows.filter((_, i) => truths[i] === truth);
		return row.reduce((score, text, j) => {
			const column = rows.map((other) => other[j]!);
			const possible = new Set(column).size;
			const count = group.filter((other) => other[j] === text).length;
			return score + Math.log((count + 1) / (group.length + possible));
		}, 0);
	};
	return 1 / (1 + Math.exp(scoreOf(0) - scoreOf(1)));
}
