const inertia = (rows: number[][], centers: number[][]): number => {
	const labels = assign(rows, centers);
	let total = 0;
	for (const [i, row] of rows.entries()) {
		for (const [j, value] of row.entries()) total += (value - centers[labels[i]!]![j]!) ** 2;
	}
	return total;
};
