// feedback: outside the function
const remembered = new Map<unknown, any[]>();

function groupBy(rows: any[], column: string) {
	for (const row of rows) {
		const pile = remembered.get(row[column]) ?? [];
		pile.push(row);
		remembered.set(row[column], pile);
	}
	return Array.from(remembered, ([key, members]) => ({ key, rows: members }));
}
