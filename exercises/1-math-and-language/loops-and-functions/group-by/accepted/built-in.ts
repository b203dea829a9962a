function groupBy<Row, Column extends keyof Row>(rows: Row[], column: Column) {
	return [...Map.groupBy(rows, (row) => row[column])].map(([key, members]) => ({ key, rows: members }));
}
