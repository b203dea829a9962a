// feedback: changed its
function groupBy(rows: any[], column: string) {
	const piles = new Map<unknown, any[]>();
	for (const row of rows) {
		const key = row[column];
		delete row[column];
		piles.set(key, [...(piles.get(key) ?? []), row]);
	}
	return Array.from(piles, ([key, members]) => ({ key, rows: members }));
}
