// feedback: 0 or an empty text
function dropIncomplete<Row>(rows: Row[], columns: (keyof Row)[]): { kept: Row[]; dropped: number } {
	const kept = rows.filter((row) => columns.every((column) => row[column]));
	return { kept, dropped: rows.length - kept.length };
}
