function averageScores(matrix: number[][]) {
	const k = matrix.length;
	const macro = { precision: 0, recall: 0, f1: 0 };
	const weighted = { precision: 0, recall: 0, f1: 0 };
	let n = 0;
	for (const row of matrix) for (const count of row) n += count;
	for (let c = 0; c < k; c++) {
		let truly = 0;
		let called = 0;
		for (let j = 0; j < k; j++) {
			truly += matrix[c]![j]!;
			called += matrix[j]![c]!;
		}
		const precision = called > 0 ? matrix[c]![c]! / called : 0;
		const recall = truly > 0 ? matrix[c]![c]! / truly : 0;
		const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
		macro.precision += precision / k;
		macro.recall += recall / k;
		macro.f1 += f1 / k;
		weighted.precision += (precision * truly) / n;
		weighted.recall += (recall * truly) / n;
		weighted.f1 += (f1 * truly) / n;
	}
	return { macro, weighted };
}
