// feedback: only the last column
function naiveBayes(rows: string[][], truths: number[], row: string[]): number {
	const scoreOf = (truth: number) => {
		const group = rows.filter((_, i) => truths[i] === truth);
		let score = 0;
		row.forEach((text, j) => {
			const possible = new Set(rows.map((other) => other[j])).size;
			const count = group.filter((other) => other[j] === text).length;
			score = Math.log(((group.length / rows.length) * (count + 1)) / (group.length + possible));
		});
		return score;
	};
	return 1 / (1 + Math.exp(scoreOf(0) - scoreOf(1)));
}
