// feedback: 0 / 0
function meanBy(rows: any[], column: string, value: string) {
	return Array.from(
		Map.groupBy(rows, (row) => row[column]),
		([key, pile]) => {
			const known = pile.map((row) => row[value]).filter((number) => number !== null);
			return { key, count: known.length, mean: known.reduce((a, b) => a + b, 0) / known.length };
		}
	);
}
