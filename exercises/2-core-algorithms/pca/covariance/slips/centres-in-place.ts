// feedback: changed its argument
function covariance(rows: number[][]): number[][] {
	const columns = rows[0]!.map((_value, j) => {
		const column = rows.map((row) => row[j]!);
		const mean = column.reduce((sum, value) => sum + value, 0) / column.length;
		rows.forEach((row) => (row[j]! -= mean));
		return rows.map((row) => row[j]!);
	});
	return columns.map((one) =>
		columns.map((other) => one.reduce((sum, value, i) => sum + value * other[i]!, 0) / (rows.length - 1))
	);
}
