// feedback: group without any known value
function meanBy(rows: any[], column: string, value: string) {
	const known = rows.filter((row) => row[value] !== null);
	return Array.from(
		Map.groupBy(known, (row) => row[column]),
		([key, pile]) => ({
			key,
			count: pile.length,
			mean: pile.reduce((sum, row) => sum + row[value], 0) / pile.length
		})
	);
}
