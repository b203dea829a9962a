// feedback: first row of each group
function groupBy(rows: any[], column: string) {
	const piles = new Map<unknown, any[]>();
	for (const row of rows) {
		const pile = piles.get(row[column]);
		if (pile) pile.push(row);
		else piles.set(row[column], []);
	}
	return Array.from(piles, ([key, members]) => ({ key, rows: members }));
}
