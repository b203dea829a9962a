/** No deflated matrix: each new vector is kept at a right angle to those before, and C · v is computed from the rows. */
function principalComponents(rows: number[][], k: number) {
	const dot = (a: number[], b: number[]) => a.reduce((sum, value, i) => sum + value * b[i]!, 0);
	const p = rows[0]!.length;
	const mean = Array.from({ length: p }, (_, j) => rows.reduce((sum, row) => sum + row[j]! / rows.length, 0));
	const centred = rows.map((row) => row.map((value, j) => value - mean[j]!));
	const total = centred.reduce((sum, row) => sum + dot(row, row), 0);
	const components: number[][] = [];
	const explainedVarianceRatio = [];
	for (let c = 0; c < k; c++) {
		let vector = Array.from({ length: p }, (_, j) => 1 / (j + 1.3 + c));
		for (let step = 0; step < 600; step++) {
			for (const before of components) {
				const along = dot(vector, before);
				vector = vector.map((value, j) => value - along * before[j]!);
			}
			const length = Math.sqrt(dot(vector, vector));
			const unit = vector.map((value) => value / length);
			const points = centred.map((row) => dot(row, unit));
			vector = unit.map((_value, j) => points.reduce((sum, point, i) => sum + point * centred[i]![j]!, 0));
		}
		const length = Math.sqrt(dot(vector, vector));
		components.push(vector.map((value) => value / length));
		explainedVarianceRatio.push(length / total);
	}
	return { mean, components, explainedVarianceRatio };
}
