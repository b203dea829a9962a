/** One pass: each row pulls its centre a little, by 1 / (number of rows so far). */
const update = (rows: number[][], labels: number[], centers: number[][]): number[][] => {
	const means = centers.map((center) => [...center]);
	const counts = centers.map(() => 0);
	rows.forEach((row, i) => {
		const group = labels[i]!;
		counts[group]!++;
		row.forEach((value, j) => (means[group]![j]! += (value - means[group]![j]!) / counts[group]!));
	});
	return means;
};
