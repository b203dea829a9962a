/** The probability that a row has the truth 1, from counts alone. */
function naiveBayes(rows: string[][], truths: number[], row: string[]): number {
	const scoreOf = (truth: number) => {
		const group = rows.filter((_, i) => truths[i] === truth);
		const prior = Math.log(group.length / rows.length);
		return row.reduce((score, text, j) => {
			const possible = new Set(rows.map((other) => other[j])).size;
			const count = group.filter((other) => other[j] === text).length;
			return score + Math.log((count + 1) / (group.length + possible));
		}, prior);
	};
	// Only the difference of the two scores goes into exp: neither product is ever formed.
	return 1 / (1 + Math.exp(scoreOf(0) - scoreOf(1)));
}

naiveBayes(
	[
		['f', '1'],
		['f', '3'],
		['m', '1'],
		['m', '3'],
		['m', '3']
	],
	[1, 1, 1, 0, 0],
	['m', '3']
);
