// feedback: 0 is a value
function meanBy(rows: any[], column: string, value: string) {
	return Array.from(
		Map.groupBy(rows, (row) => row[column]),
		([key, pile]) => {
			const known = pile.map((row) => row[value]).filter((number) => number);
			const sum = known.reduce((total, number) => total + number, 0);
			return { key, count: known.length, mean: known.length === 0 ? null : sum / known.length };
		}
	);
}
