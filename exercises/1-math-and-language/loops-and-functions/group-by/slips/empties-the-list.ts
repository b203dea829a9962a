// feedback: changed its
function groupBy(rows: any[], column: string) {
	const groups: { key: unknown; rows: any[] }[] = [];
	while (rows.length > 0) {
		const row = rows.shift();
		const group = groups.find(({ key }) => key === row[column]);
		if (group) group.rows.push(row);
		else groups.push({ key: row[column], rows: [row] });
	}
	return groups;
}
