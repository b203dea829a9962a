// feedback: did not divide
function covariance(rows: number[][]): number[][] {
	const columns = rows[0]!.map((_value, j) => {
		const column = rows.map((row) => row[j]!);
		const mean = column.reduce((sum, value) => sum + value, 0) / column.length;
		return column.map((value) => value - mean);
	});
	return columns.map((one) =>
		columns.map((other) => one.reduce((sum, value, i) => sum + value * other[i]!, 0))
	);
}
