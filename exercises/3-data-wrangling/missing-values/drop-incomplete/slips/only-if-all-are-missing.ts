// feedback: all of the columns
function dropIncomplete<Row>(rows: Row[], columns: (keyof Row)[]): { kept: Row[]; dropped: number } {
	const kept = rows.filter((row) => columns.length === 0 || columns.some((column) => row[column] !== null));
	return { kept, dropped: rows.length - kept.length };
}
