const distances = (rows: number[][], query: number[]): number[] =>
	rows.map((row) => Math.hypot(...row.map((value, j) => value - query[j]!)));
