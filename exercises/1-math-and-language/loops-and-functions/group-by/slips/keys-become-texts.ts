// feedback: became texts
function groupBy(rows: any[], column: string) {
	const piles: Record<string, any[]> = {};
	for (const row of rows) (piles[String(row[column])] ??= []).push(row);
	return Object.entries(piles).map(([key, members]) => ({ key, rows: members }));
}
