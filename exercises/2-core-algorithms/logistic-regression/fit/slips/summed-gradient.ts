// feedback: sum of the slopes
function fitLogistic(rows: number[][], truths: number[], learningRate: number, steps: number) {
	const weights = (rows[0] ?? []).map(() => 0);
	let bias = 0;
	for (let step = 0; step < steps; step++) {
		const errors = rows.map((row, i) => {
			const score = row.reduce((sum, x, j) => sum + x * weights[j]!, bias);
			const p = 1 / (1 + Math.exp(-score));
			return p - truths[i]!;
		});
		for (const j of weights.keys()) {
			weights[j]! -= learningRate * rows.reduce((sum, row, i) => sum + errors[i]! * row[j]!, 0);
		}
		bias -= learningRate * errors.reduce((sum, error) => sum + error, 0);
	}
	return { weights, bias };
}
