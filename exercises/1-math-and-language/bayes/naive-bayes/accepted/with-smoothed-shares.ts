// With the smoothed shares of the whole column, and the larger score taken away before exp.
function naiveBayes(rows: string[][], truths: number[], row: string[]): number {
	const scores = [0, 1].map((truth) => {
		const places = truths.flatMap((value, i) => (value === truth ? [i] : []));
		const logs = row.map((text, j) => {
			const column = rows.map((other) => other[j]!);
			const categories = [...new Set(column)];
			const shares = smoothedShares(
				places.map((i) => column[i]!),
				categories,
				1
			);
			return Math.log(shares[categories.indexOf(text)]!);
		});
		return logs.reduce((sum, log) => sum + log, Math.log(places.length / rows.length));
	});
	const largest = Math.max(...scores);
	const [zero = 0, one = 0] = scores.map((score) => Math.exp(score - largest));
	return one / (zero + one);
}
