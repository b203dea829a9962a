// feedback: after every row
function fitLogistic(rows: number[][], truths: number[], learningRate: number, steps: number) {
	const weights = (rows[0] ?? []).map(() => 0);
	let bias = 0;
	for (let step = 0; step < steps; step++) {
		rows.forEach((row, i) => {
			const score = row.reduce((sum, x, j) => sum + x * weights[j]!, bias);
			const error = 1 / (1 + Math.exp(-score)) - truths[i]!;
			for (const j of weights.keys()) weights[j]! -= (learningRate * error * row[j]!) / rows.length;
			bias -= (learningRate * error) / rows.length;
		});
	}
	return { weights, bias };
}
