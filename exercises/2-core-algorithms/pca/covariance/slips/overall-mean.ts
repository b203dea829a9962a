// feedback: mean of all values
function covariance(rows: number[][]): number[][] {
	const columns = rows[0]!.map((_value, j) => {
		const column = rows.map((row) => row[j]!);
		const all = rows.flat();
		const mean = all.reduce((sum, value) => sum + value, 0) / all.length;
		return column.map((value) => value - mean);
	});
	return columns.map((one) =>
		columns.map((other) => one.reduce((sum, value, i) => sum + value * other[i]!, 0) / (rows.length - 1))
	);
}
