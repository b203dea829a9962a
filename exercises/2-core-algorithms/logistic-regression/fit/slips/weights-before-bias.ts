// feedback: already moved
function fitLogistic(rows: number[][], truths: number[], learningRate: number, steps: number) {
	let weights = (rows[0] ?? []).map(() => 0);
	let bias = 0;
	const errorsNow = () =>
		rows.map((row, i) => {
			const score = row.reduce((sum, x, j) => sum + x * weights[j]!, bias);
			return 1 / (1 + Math.exp(-score)) - truths[i]!;
		});
	for (let step = 0; step < steps; step++) {
		const errors = errorsNow();
		weights = weights.map((w, j) => {
			return w - (learningRate * rows.reduce((sum, row, i) => sum + errors[i]! * row[j]!, 0)) / rows.length;
		});
		bias -= (learningRate * errorsNow().reduce((sum, error) => sum + error, 0)) / rows.length;
	}
	return { weights, bias };
}
