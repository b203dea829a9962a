function lossGradient(rows: number[][], truths: number[], weights: number[], bias: number) {
	const gradient = { weights: new Array<number>(weights.length).fill(0), bias: 0 };
	for (const [i, row] of rows.entries()) {
		let score = bias;
		for (const [j, x] of row.entries()) score += weights[j]! * x;
		const share = (1 / (1 + Math.exp(-score)) - truths[i]!) / rows.length;
		for (const [j, x] of row.entries()) gradient.weights[j]! += share * x;
		gradient.bias += share;
	}
	return gradient;
}
