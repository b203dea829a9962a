// feedback: key null
function meanBy(rows: any[], column: string, value: string) {
	const piles = Map.groupBy(rows, (row) => row[column]);
	piles.delete(null);
	return Array.from(piles, ([key, pile]) => {
		const known = pile.map((row) => row[value]).filter((number) => number !== null);
		const sum = known.reduce((total, number) => total + number, 0);
		return { key, count: known.length, mean: known.length === 0 ? null : sum / known.length };
	});
}
