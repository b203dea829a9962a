/** Sums of products minus the product of the means, shifted by the first row against rounding. */
function covariance(rows: number[][]): number[][] {
	const n = rows.length;
	const [origin] = rows as [number[], ...number[][]];
	const sums = origin.map(() => 0);
	const products = origin.map(() => origin.map(() => 0));
	for (const row of rows) {
		const moved = row.map((value, j) => value - origin[j]!);
		for (let i = 0; i < moved.length; i++) {
			sums[i]! += moved[i]!;
			for (let j = 0; j < moved.length; j++) products[i]![j]! += moved[i]! * moved[j]!;
		}
	}
	return products.map((line, i) => line.map((sum, j) => (sum - (sums[i]! * sums[j]!) / n) / (n - 1)));
}
