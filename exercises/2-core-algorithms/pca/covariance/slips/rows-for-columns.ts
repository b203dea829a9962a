// feedback: pairs of rows
function covariance(rows: number[][]): number[][] {
	const columns = rows.map((column) => {
		const mean = column.reduce((sum, value) => sum + value, 0) / column.length;
		return column.map((value) => value - mean);
	});
	return columns.map((one) =>
		columns.map((other) => one.reduce((sum, value, i) => sum + value * other[i]!, 0) / (rows[0]!.length - 1))
	);
}
