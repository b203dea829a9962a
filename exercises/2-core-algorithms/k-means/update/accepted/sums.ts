function update(rows: number[][], labels: number[], centers: number[][]) {
	const sums = centers.map((center) => center.map(() => 0));
	const counts = centers.map(() => 0);
	for (const [i, row] of rows.entries()) {
		counts[labels[i]!]!++;
		for (const [j, value] of row.entries()) sums[labels[i]!]![j]! += value;
	}
	return sums.map((sum, group) =>
		counts[group] ? sum.map((value) => value / counts[group]!) : centers[group]!
	);
}
