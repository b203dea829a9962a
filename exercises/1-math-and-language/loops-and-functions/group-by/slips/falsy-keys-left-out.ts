// feedback: 0 is a key
function groupBy(rows: any[], column: string) {
	const piles = new Map<unknown, any[]>();
	for (const row of rows) {
		if (!row[column]) continue;
		piles.set(row[column], [...(piles.get(row[column]) ?? []), row]);
	}
	return Array.from(piles, ([key, members]) => ({ key, rows: members }));
}
