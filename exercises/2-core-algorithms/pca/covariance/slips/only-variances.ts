// feedback: Only the diagonal
function covariance(rows: number[][]): number[][] {
	const columns = rows[0]!.map((_value, j) => {
		const column = rows.map((row) => row[j]!);
		const mean = column.reduce((sum, value) => sum + value, 0) / column.length;
		return column.map((value) => value - mean);
	});
	return columns.map((one) =>
		columns.map(
			(other) =>
				((other === one ? 1 : 0) * one.reduce((sum, value, i) => sum + value * other[i]!, 0)) /
				(rows.length - 1)
		)
	);
}
