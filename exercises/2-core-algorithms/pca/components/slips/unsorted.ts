// feedback: largest variance comes first
function principalComponents(rows: number[][], k: number): _Components {
	const n = rows.length;
	const mean = rows[0]!.map((_value, j) => rows.reduce((sum, row) => sum + row[j]!, 0) / n);
	const centred = rows.map((row) => row.map((value, j) => value - mean[j]!));
	let matrix = mean.map((_one, i) =>
		mean.map((_other, j) => centred.reduce((sum, row) => sum + row[i]! * row[j]!, 0) / (n - 1))
	);
	const total = matrix.reduce((sum, line, i) => sum + line[i]!, 0);
	const components: number[][] = [];
	const explainedVarianceRatio: number[] = [];
	while (components.length < k) {
		let direction = mean.map((_value, j) => Math.sin(j + 1));
		let variance = 0;
		for (let step = 0; step < 500; step++) {
			const longer = matrix.map((line) => line.reduce((sum, entry, j) => sum + entry * direction[j]!, 0));
			variance = Math.hypot(...longer);
			direction = longer.map((value) => value / variance);
		}
		components.push(direction);
		explainedVarianceRatio.push(variance / total);
		matrix = matrix.map((line, i) =>
			line.map((entry, j) => entry - variance * direction[i]! * direction[j]!)
		);
	}
	return {
		mean,
		components: components.toReversed(),
		explainedVarianceRatio: explainedVarianceRatio.toReversed()
	};
}
