// feedback: stand next to each other
function groupBy(rows: any[], column: string) {
	const groups: { key: unknown; rows: any[] }[] = [];
	for (const row of rows) {
		const last = groups.at(-1);
		if (last && last.key === row[column]) last.rows.push(row);
		else groups.push({ key: row[column], rows: [row] });
	}
	return groups;
}
