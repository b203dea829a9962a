// One product of ratios, which stay near 1, and the odds at the end.
function naiveBayes(rows: string[][], truths: number[], row: string[]): number {
	const ones = truths.reduce((sum, truth) => sum + truth, 0);
	const zeros = truths.length - ones;
	let logOdds = Math.log(ones) - Math.log(zeros);
	for (let j = 0; j < row.length; j++) {
		const seen = new Map<string, number>();
		const counts = [0, 0];
		for (let i = 0; i < rows.length; i++) {
			const text = rows[i]![j]!;
			seen.set(text, 1);
			if (text === row[j]) counts[truths[i]!]! += 1;
		}
		logOdds += Math.log(((counts[1]! + 1) * (zeros + seen.size)) / ((counts[0]! + 1) * (ones + seen.size)));
	}
	return logOdds > 0 ? 1 / (1 + Math.exp(-logOdds)) : Math.exp(logOdds) / (1 + Math.exp(logOdds));
}
