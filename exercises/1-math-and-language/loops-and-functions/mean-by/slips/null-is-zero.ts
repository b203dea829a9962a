// feedback: unknown values as 0
function meanBy(rows: any[], column: string, value: string) {
	return Array.from(
		Map.groupBy(rows, (row) => row[column]),
		([key, pile]) => {
			const count = pile.filter((row) => row[value] !== null).length;
			const sum = pile.reduce((total, row) => total + row[value], 0);
			return { key, count, mean: count === 0 ? null : sum / pile.length };
		}
	);
}
