// feedback: first occur
function groupBy(rows: any[], column: string) {
	return [...Map.groupBy(rows, (row) => row[column])]
		.map(([key, members]) => ({ key, rows: members }))
		.sort((a: any, b: any) => (a.key < b.key ? -1 : 1));
}
