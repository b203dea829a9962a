// feedback: counted all rows
function meanBy(rows: any[], column: string, value: string) {
	return Array.from(
		Map.groupBy(rows, (row) => row[column]),
		([key, pile]) => {
			const known = pile.map((row) => row[value]).filter((number) => number !== null);
			const sum = known.reduce((total, number) => total + number, 0);
			return { key, count: pile.length, mean: known.length === 0 ? null : sum / known.length };
		}
	);
}
