// feedback: last measure
function distances(rows: number[][], query: number[]) {
	return rows.map((row) => {
		let squared = 0;
		for (let j = 0; j < row.length - 1; j++) squared += (row[j]! - query[j]!) ** 2;
		return Math.sqrt(squared);
	});
}
