// feedback: counted the rows
function groupBy(rows: any[], column: string) {
	return [...Map.groupBy(rows, (row) => row[column])].map(([key, members]) => ({
		key,
		rows: members.length
	}));
}
