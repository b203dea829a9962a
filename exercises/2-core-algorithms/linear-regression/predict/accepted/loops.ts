function predict(rows: number[][], weights: number[], bias: number): number[] {
	const predictions: number[] = [];
	for (const row of rows) {
		let sum = 0;
		for (let j = 0; j < row.length; j++) sum += row[j]! * weights[j]!;
		predictions.push(sum + bias);
	}
	return predictions;
}
