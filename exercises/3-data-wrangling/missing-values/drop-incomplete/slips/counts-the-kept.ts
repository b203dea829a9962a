// feedback: number of rows that are kept
function dropIncomplete<Row>(rows: Row[], columns: (keyof Row)[]): { kept: Row[]; dropped: number } {
	const kept = rows.filter((row) => columns.every((column) => row[column] !== null));
	return { kept, dropped: kept.length };
}
