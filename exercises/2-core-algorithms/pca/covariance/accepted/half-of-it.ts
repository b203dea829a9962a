/** The matrix is symmetric: half of the pairs will do. */
const covariance = (rows: number[][]): number[][] => {
	const p = rows[0]!.length;
	const means = new Array<number>(p).fill(0);
	rows.forEach((row) => row.forEach((value, j) => (means[j]! += value / rows.length)));
	const matrix = Array.from({ length: p }, () => new Array<number>(p).fill(0));
	for (let i = 0; i < p; i++) {
		for (let j = i; j < p; j++) {
			let sum = 0;
			for (const row of rows) sum += (row[i]! - means[i]!) * (row[j]! - means[j]!);
			matrix[i]![j] = matrix[j]![i] = sum / (rows.length - 1);
		}
	}
	return matrix;
};
