// feedback: logarithms
function naiveBayes(rows: string[][], truths: number[], row: string[]): number {
	const productOf = (truth: number) => {
		const group = rows.filter((_, i) => truths[i] === truth);
		return row.reduce((product, text, j) => {
			const possible = new Set(rows.map((other) => other[j])).size;
			const count = group.filter((other) => other[j] === text).length;
			return (product * (count + 1)) / (group.length + possible);
		}, group.length / rows.length);
	};
	return productOf(1) / (productOf(1) + productOf(0));
}
